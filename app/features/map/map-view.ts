import L from "leaflet";
import { type BaseMapOptions, mountBaseMap, nearestZoom } from "./base-map";
import type { MapFeatures } from "./map-features.server";
import { clusterIcon, pointIcon } from "./map-markers";

/** What the server writes into the element's `data-map` attribute. */
export interface MapOptions extends BaseMapOptions {
  /** Address of the features, with the selection's filters. */
  features: string;
  /** Address of a proposal with `{number}` in it. */
  proposal: string;
  texts: BaseMapOptions["texts"] & {
    /** With `{number}`. */
    cluster: string;
    close: string;
    /** Said when the points cannot be loaded. */
    failed: string;
    /** With `{number}`: proposals in this view. */
    inView: string;
  };
}

/** Turns the server's drawing into a map that can be moved; the element keeps its drawing if anything fails. */
export function mountMap(element: HTMLElement): (() => void) | undefined {
  const text = element.dataset.map;
  if (!text) return undefined;
  const options: MapOptions = JSON.parse(text);
  const { map, placeNamesAround, addBelow, unmount } = mountBaseMap(element, options);
  const status = document.createElement("p");
  status.className = "map-note";
  status.setAttribute("role", "status");
  addBelow(status);
  const signs = L.layerGroup().addTo(map);

  let asked = 0;
  async function refresh(): Promise<void> {
    const turn = ++asked;
    const view = map.getBounds().pad(0.1);
    try {
      const features = await loadFeatures(options.features, view, map.getZoom());
      if (turn !== asked) return;
      showFeatures(features);
      status.textContent = options.texts.inView.replace("{number}", String(features.total));
    } catch {
      if (turn === asked) status.textContent = options.texts.failed;
    }
  }

  function showFeatures({ features }: MapFeatures): void {
    const focused = document.activeElement?.getAttribute("data-key");
    signs.clearLayers();
    placeNamesAround(
      features.map(
        ({
          geometry: {
            coordinates: [lng = 0, lat = 0],
          },
        }) => [lat, lng],
      ),
    );
    for (const { geometry, properties } of features) {
      const [lng = 0, lat = 0] = geometry.coordinates;
      const key = properties.kind === "cluster" ? `${lat},${lng}` : String(properties.number);
      const label =
        properties.kind === "cluster"
          ? options.texts.cluster.replace("{number}", String(properties.count))
          : properties.title;
      const marker = L.marker([lat, lng], {
        icon: properties.kind === "cluster" ? clusterIcon(properties) : pointIcon(properties),
        keyboard: true,
        riseOnHover: true,
      });
      const open = () => {
        if (properties.kind === "proposal") openList([properties], L.latLng(lat, lng));
        else void openCluster(properties.bounds, L.latLng(lat, lng));
      };
      marker.on("click", open);
      marker.addTo(signs);
      const sign = marker.getElement();
      sign?.setAttribute("aria-label", label);
      sign?.setAttribute("role", "button");
      sign?.setAttribute("data-key", key);
      // Leaflet turns Enter into a click only for markers with a popup of their own.
      sign?.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      });
      if (focused === key) sign?.focus();
    }
  }

  async function openCluster(box: [number, number, number, number], at: L.LatLng): Promise<void> {
    const bounds = L.latLngBounds([box[1], box[0]], [box[3], box[2]]);
    const closer = Math.min(map.getBoundsZoom(bounds.pad(0.2)), nearestZoom);
    if (map.getZoom() < nearestZoom && closer > map.getZoom()) {
      map.setView(bounds.getCenter(), closer);
      return;
    }
    const { features } = await loadFeatures(
      `${options.features}${options.features.includes("?") ? "&" : "?"}each=1`,
      bounds,
      nearestZoom,
    );
    openList(
      features.flatMap(({ properties }) => (properties.kind === "proposal" ? [properties] : [])),
      at,
    );
  }

  function openList(
    proposals: readonly { number: number; title: string; language: string }[],
    at: L.LatLng,
  ): void {
    const list = document.createElement("ul");
    list.className = "map-popup";
    for (const proposal of proposals) {
      const link = document.createElement("a");
      link.href = options.proposal.replace("{number}", String(proposal.number));
      link.textContent = proposal.title;
      link.lang = proposal.language;
      const item = document.createElement("li");
      const number = document.createElement("small");
      number.textContent = `P-${proposal.number}`;
      item.append(link, number);
      list.append(item);
    }
    const popup = L.popup({ maxWidth: 300, maxHeight: 260, closeButton: true })
      .setLatLng(at)
      .setContent(list)
      .openOn(map);
    popup
      .getElement()
      ?.querySelector(".leaflet-popup-close-button")
      ?.setAttribute("aria-label", options.texts.close);
    list.querySelector("a")?.focus();
  }

  map.on("moveend", () => void refresh());
  void refresh();
  return unmount;
}

async function loadFeatures(address: string, bounds: L.LatLngBounds, zoom: number): Promise<MapFeatures> {
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((degrees) =>
    degrees.toFixed(5),
  );
  const answer = await fetch(
    `${address}${address.includes("?") ? "&" : "?"}bbox=${box.join(",")}&zoom=${zoom}`,
  );
  if (!answer.ok) throw new Error(`features answered ${answer.status}`);
  return answer.json();
}
