import L from "leaflet";
import { SIGN_RIM, signRadius } from "~/components/map-sign";
import { type BaseMapOptions, mountBaseMap, nearestZoom } from "./base-map";
import type { MapFeatures, PointProperties } from "./map-features.server";
import { gatherMarks, type PlacedMark } from "./map-gather";
import { signIcon } from "./map-markers";
import { openPlace, type PopupOptions } from "./map-popup";
import { type Holder, holdsPoints, keepInStep, type ListedProposal } from "./map-step";
import type { Bounds } from "./proposal-grid.server";

/** What the server writes into the element's `data-map` attribute. */
export interface MapOptions extends BaseMapOptions, PopupOptions {
  /** Address of the features, with the selection's filters. */
  features: string;
  /** The proposals of the list beside the map. */
  listed: ListedProposal[];
  texts: BaseMapOptions["texts"] &
    PopupOptions["texts"] & {
      /** Said when the points cannot be loaded. */
      failed: string;
      /** With `{number}`: proposals in this view. */
      inView: string;
    };
}

/** Nearer than this at the nearest zoom, in pixels, signs cannot be told apart: a list tells them then. */
const INSEPARABLE = 60;
/** A box around a single point, in degrees: a metre. */
const AROUND = 0.000_01;

/** Turns the server's drawing into a map that can be moved; the element keeps its drawing if anything fails. */
export function mountMap(element: HTMLElement): (() => void) | undefined {
  const text = element.dataset.map;
  if (!text) return undefined;
  const options: MapOptions = JSON.parse(text);
  const { map, frame, placeNamesAround, addBelow, unmount } = mountBaseMap(element, options);
  const status = document.createElement("p");
  status.className = "map-note";
  status.setAttribute("role", "status");
  addBelow(status);
  const signs = L.layerGroup().addTo(map);
  const step = keepInStep(options.listed);

  let asked = 0;
  async function refresh(): Promise<void> {
    const turn = ++asked;
    const view = map.getBounds().pad(0.1);
    try {
      const features = await loadFeatures(options.features, view, { zoom: String(map.getZoom()) });
      if (turn !== asked) return;
      showMarks(marksOf(features));
      status.textContent = options.texts.inView.replace("{number}", String(features.total));
    } catch {
      if (turn === asked) status.textContent = options.texts.failed;
    }
  }

  const several = (count: number) => options.texts.cluster.replace("{number}", String(count));

  /** What the features are on the screen: signs that would cover each other there are one. */
  function marksOf({ features }: MapFeatures): PlacedMark[] {
    const marks = features.map(({ geometry, properties }): PlacedMark => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      const { x, y } = map.latLngToContainerPoint([lat, lng]);
      if (properties.kind === "proposal") {
        const { number, title, colour } = properties;
        const bounds = { west: lng, south: lat, east: lng, north: lat };
        const parts = colour ? [{ colour, count: 1 }] : [];
        return { ...{ x, y, bounds, parts }, id: String(number), label: title, count: 1 };
      }
      const [west, south, east, north] = properties.bounds;
      return {
        ...{ x, y, id: `${lat},${lng}`, bounds: { west, south, east, north } },
        ...{ label: several(properties.count), count: properties.count },
        parts: properties.parts.map(([colour, count]) => ({ colour, count })),
      };
    });
    return gatherMarks(marks, ({ count }) => ({ label: several(count) }));
  }

  function showMarks(marks: readonly PlacedMark[]): void {
    const focused = document.activeElement?.getAttribute("data-key");
    signs.clearLayers();
    const holders: Holder[] = [];
    const placed = marks.map((mark) => ({ mark, at: map.containerPointToLatLng([mark.x, mark.y]) }));
    placeNamesAround(
      placed.map(({ mark, at }) => ({ lat: at.lat, lng: at.lng, radius: signRadius(mark) + SIGN_RIM + 2 })),
    );
    for (const { mark, at } of placed) {
      const marker = L.marker(at, { icon: signIcon(mark), keyboard: true, riseOnHover: true });
      marker.on("click", () => void open(mark, at)).addTo(signs);
      const sign = marker.getElement();
      if (!sign) continue;
      sign.setAttribute("aria-label", mark.label);
      sign.setAttribute("role", "button");
      sign.setAttribute("data-key", mark.id);
      // Leaflet turns Enter into a click only for markers with a popup of their own.
      sign.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        void open(mark, at);
      });
      holders.push({ element: sign, holds: holdsPoints(mark.bounds) });
    }
    step.show(holders);
    if (focused) signOf(focused).focus({ preventScroll: true });
  }

  /** The sign of a key; where it is gone, the one nearest to the middle, so that the keyboard goes on from there. */
  function signOf(key: string): HTMLElement {
    const middle = map.getSize().divideBy(2);
    const all = [...frame.querySelectorAll<HTMLElement>("[data-key]")];
    const distance = (sign: HTMLElement) => {
      const { left, top } = frame.getBoundingClientRect();
      const box = sign.getBoundingClientRect();
      return middle.distanceTo([box.left - left + box.width / 2, box.top - top + box.height / 2]);
    };
    const [nearest] = [...all].sort((a, b) => distance(a) - distance(b));
    return all.find(({ dataset }) => dataset.key === key) ?? nearest ?? frame;
  }

  async function open({ id, bounds: box }: PlacedMark, at: L.LatLng): Promise<void> {
    const bounds = L.latLngBounds([box.south, box.west], [box.north, box.east]);
    const corner = map.project(bounds.getNorthEast(), nearestZoom);
    const size = corner.subtract(map.project(bounds.getSouthWest(), nearestZoom));
    const isSeparable = Math.max(Math.abs(size.x), Math.abs(size.y)) > INSEPARABLE;
    const closer = Math.min(map.getBoundsZoom(bounds.pad(0.2)), nearestZoom);
    if (isSeparable && map.getZoom() < nearestZoom && closer > map.getZoom()) {
      map.setView(bounds.getCenter(), closer);
      return;
    }
    const { total, proposals } = await loadPlace(box, 0);
    const next = async (after: number) => (await loadPlace(box, after)).proposals;
    if (proposals.length > 0) openPlace(map, at, { total, proposals, next }, options, () => signOf(id));
  }

  async function loadPlace(
    { west, south, east, north }: Bounds,
    after: number,
  ): Promise<{ total: number; proposals: PointProperties[] }> {
    const box = L.latLngBounds([south - AROUND, west - AROUND], [north + AROUND, east + AROUND]);
    try {
      const more = { each: "1", ...(after > 0 && { after: String(after) }) };
      const { total, features } = await loadFeatures(options.features, box, more);
      const proposals = features.flatMap(({ properties }) =>
        properties.kind === "proposal" ? [properties] : [],
      );
      return { total, proposals };
    } catch {
      status.textContent = options.texts.failed;
      return { total: 0, proposals: [] };
    }
  }

  map.on("moveend", () => void refresh());
  void refresh();
  return () => {
    step.stop();
    unmount();
  };
}

async function loadFeatures(
  address: string,
  bounds: L.LatLngBounds,
  more: Record<string, string>,
): Promise<MapFeatures> {
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((degrees) =>
    degrees.toFixed(5),
  );
  const query = Object.entries(more).map(([name, value]) => `&${name}=${value}`);
  const answer = await fetch(
    `${address}${address.includes("?") ? "&" : "?"}bbox=${box.join(",")}${query.join("")}`,
  );
  if (!answer.ok) throw new Error(`features answered ${answer.status}`);
  return answer.json();
}
