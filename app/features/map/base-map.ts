import L from "leaflet";
import { addNames, type NamedPlace, type StandingSign } from "./map-names";
import type { Bounds } from "./proposal-grid.server";

/** What every map in the browser needs to stand on: the server writes it into an attribute of the map's element. */
export interface BaseMapOptions {
  /** Tile address, or "" where the background is turned off. */
  tiles: string;
  attribution: string;
  /** How far the map can be moved. */
  territory: Bounds;
  /** Where it opens. */
  bounds: Bounds;
  /** The corners of the server's drawing, whose ground lies under the tiles. */
  drawn: Bounds;
  neighbourhoods: (NamedPlace & { geometry: string | null; approximate: boolean })[];
  texts: {
    /** Names the map and says how to move it. */
    map: string;
    zoomIn: string;
    zoomOut: string;
  };
}

export interface BaseMap {
  map: L.Map;
  /** The element that takes the keyboard. */
  frame: HTMLElement;
  /** Moves the names of neighbourhoods clear of signs that stand here. */
  placeNamesAround: (signs: readonly StandingSign[]) => void;
  /** Puts something under the map that goes when the map goes. */
  addBelow: (below: HTMLElement) => void;
  /** Takes the map away and shows the server's drawing again. */
  unmount: () => void;
}

/** A neighbourhood whose borders nobody has given us is drawn as a circle of this many metres. */
const guessRadius = 450;

/** Beyond this zoom nothing more is to be seen. */
export const nearestZoom = 18;

/** Puts a map that can be moved in the place of the server's drawing: ground, tiles and neighbourhoods, nothing else. */
export function mountBaseMap(element: HTMLElement, options: BaseMapOptions): BaseMap {
  const ground = groundOf(element);
  const frame = document.createElement("div");
  frame.className = "map-live";
  // Hidden and not removed: on hydrated pages the drawing belongs to React.
  const drawn = [...element.children];
  for (const child of drawn) child.toggleAttribute("hidden", true);
  const added: HTMLElement[] = [frame];
  element.append(frame);

  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(frame, {
    // So far that what opens at a sign near the edge of a narrow map can be moved into sight, and stays there.
    maxBounds: toLeaflet(options.territory).pad(1),
    maxZoom: nearestZoom,
    zoomControl: false,
    zoomSnap: 0.25,
    scrollWheelZoom: false,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
  });
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", options.texts.map);
  L.control
    .zoom({ position: "topright", zoomInTitle: options.texts.zoomIn, zoomOutTitle: options.texts.zoomOut })
    .addTo(map);
  map.attributionControl.setPrefix(false);
  L.control.scale({ imperial: false, position: "bottomleft" }).addTo(map);
  if (ground) {
    map.createPane("ground").style.zIndex = "150";
    L.svgOverlay(ground, toLeaflet(options.drawn), { pane: "ground", interactive: false }).addTo(map);
  }
  if (options.tiles) L.tileLayer(options.tiles, { attribution: options.attribution, maxZoom: 19 }).addTo(map);
  drawNeighbourhoods(map, options);
  const placeNamesAround = addNames(map, options.neighbourhoods);
  map.fitBounds(toLeaflet(options.bounds), { padding: [24, 28] });
  // Farther out there is nothing of ours, only less room for signs and names.
  map.setMinZoom(Math.min(map.getZoom(), map.getBoundsZoom(toLeaflet(options.territory))) - 0.25);
  // After the first click or key the wheel belongs to the map, not before: a page must scroll past it.
  map.once("focus click", () => map.scrollWheelZoom.enable());
  return {
    map,
    frame,
    placeNamesAround,
    addBelow: (below) => {
      added.push(below);
      element.append(below);
    },
    unmount: () => {
      map.remove();
      for (const one of added) one.remove();
      for (const child of drawn) child.toggleAttribute("hidden", false);
    },
  };
}

export function toLeaflet({ west, south, east, north }: Bounds): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east]);
}

/** Land and height lines of the server's drawing: what is seen where no tile comes. */
function groundOf(element: HTMLElement): SVGElement | undefined {
  const drawing = element.querySelector("svg");
  if (!drawing) return undefined;
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  ground.setAttribute("viewBox", drawing.getAttribute("viewBox") ?? "");
  ground.setAttribute("class", "ground");
  for (const path of drawing.querySelectorAll(":scope > .land, :scope > .contour"))
    ground.append(path.cloneNode());
  return ground;
}

function drawNeighbourhoods(map: L.Map, { neighbourhoods }: BaseMapOptions): void {
  for (const place of neighbourhoods) {
    if (place.geometry) {
      L.geoJSON(JSON.parse(place.geometry), {
        interactive: false,
        style: { className: place.approximate ? "area guess" : "area" },
      }).addTo(map);
    } else {
      L.circle([place.lat, place.lng], {
        radius: guessRadius,
        interactive: false,
        className: "area guess",
      }).addTo(map);
    }
  }
}
