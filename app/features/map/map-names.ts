import L from "leaflet";
import type { MapVoices } from "~/components/map-frame";
import { placeNames } from "./map-labels";

export interface NamedPlace {
  slug: string;
  name: string;
  lat: number;
  lng: number;
  /** Proposals that tell this place and no point. */
  voices?: MapVoices | undefined;
}

export interface StandingSign {
  lat: number;
  lng: number;
  /** From its middle to its edge, in pixels. */
  radius: number;
}

/**
 * Puts the names of places on a map, those with voices as signs that lead to their list. The function it returns moves
 * them clear of the signs that stand on the map now; a mere name with no free spot is left out until there is one.
 */
export function addNames(
  map: L.Map,
  places: readonly NamedPlace[],
): (signs: readonly StandingSign[]) => void {
  const names = places.map((place) => {
    const text = place.voices ? voicesLink(place, place.voices) : document.createElement("span");
    if (!place.voices) text.textContent = place.name;
    const marker = L.marker([place.lat, place.lng], {
      icon: L.divIcon({ html: text, className: "place-name", iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
      zIndexOffset: place.voices ? 400 : -1000,
    }).addTo(map);
    return { text, marker };
  });
  return (signs) => {
    const marks = signs.map(({ lat, lng, radius }) => {
      const { x, y } = map.latLngToContainerPoint([lat, lng]);
      return { x, y, radius };
    });
    const areas = places.map(({ name, lat, lng, voices }) => {
      const { x, y } = map.latLngToContainerPoint([lat, lng]);
      return { label: name, x, y, isTight: false, ...(voices && { voices }) };
    });
    const { x: width, y: height } = map.getSize();
    for (const [index, { label, x, y, voices, isTight }] of placeNames(areas, marks, {
      width,
      height,
    }).entries()) {
      const name = names[index];
      name?.marker.setLatLng(map.containerPointToLatLng([x, y]));
      if (voices) {
        name?.text.toggleAttribute("data-short", label === "");
        name?.text.toggleAttribute("data-tight", isTight);
      } else name?.marker.setOpacity(label === "" ? 0 : 1);
    }
  };
}

function voicesLink({ slug, name }: NamedPlace, { count, text, label, href }: MapVoices): HTMLElement {
  const link = document.createElement("a");
  if (href) link.href = href;
  link.className = "voices";
  link.title = label;
  link.dataset.place = slug;
  const part = (className: string, words: string) => {
    const element = document.createElement("span");
    element.className = className;
    element.textContent = words;
    return element;
  };
  link.append(part("who", name), part("what", text), part("plus", `+${count}`), part("many", String(count)));
  // The map must not take a click on it for the beginning of a drag.
  L.DomEvent.disableClickPropagation(link);
  return link;
}
