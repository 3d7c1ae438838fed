import L from "leaflet";
import { placeNames } from "./map-gather";

interface NamedPlace {
  name: string;
  lat: number;
  lng: number;
}

/**
 * Puts the names of places on a map. The function it returns moves them clear of the signs that stand on the map now;
 * a name with no free spot in this view is left out until there is one.
 */
export function addNames(
  map: L.Map,
  places: readonly NamedPlace[],
): (signs: readonly L.LatLngTuple[]) => void {
  const names = places.map(({ name, lat, lng }) => {
    const text = document.createElement("span");
    text.textContent = name;
    return L.marker([lat, lng], {
      icon: L.divIcon({ html: text, className: "place-name", iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
    }).addTo(map);
  });
  return (signs) => {
    const marks = signs.map((sign) => map.latLngToContainerPoint(sign));
    const areas = places.map(({ name, lat, lng }) => {
      const { x, y } = map.latLngToContainerPoint([lat, lng]);
      return { label: name, x, y };
    });
    const { x: width, y: height } = map.getSize();
    for (const [index, { label, x, y }] of placeNames(areas, marks, { width, height }).entries()) {
      names[index]?.setLatLng(map.containerPointToLatLng([x, y])).setOpacity(label === "" ? 0 : 1);
    }
  };
}
