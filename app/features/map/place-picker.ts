import { neighbourhoodOfPoint } from "db/neighbourhood-of-point";
import L from "leaflet";
import { iconPaths } from "~/components/icon-paths";
import { type BaseMapOptions, mountBaseMap, toLeaflet } from "./base-map";

/** What the server writes into the element's `data-picker` attribute. */
export interface PickerOptions extends BaseMapOptions {
  texts: BaseMapOptions["texts"] & {
    center: string;
    mine: string;
    remove: string;
    none: string;
    /** With `{name}`. */
    near: string;
    /** With `{lat}` and `{lng}`. */
    at: string;
    removed: string;
    outside: string;
    locating: string;
    denied: string;
    unavailable: string;
  };
}

/** The form's fields that the pin fills in; where they can be typed in, the pin goes where they say. */
export interface PinFields {
  lat: HTMLInputElement;
  lng: HTMLInputElement;
  /** Says that the place is told by a pin, where there are other ways to tell it. */
  radio?: HTMLInputElement;
}

/** 11 cm: what pins are stored with. */
const DECIMALS = 6;
/** Close enough to tell one house from the next. */
const CLOSE = 16;
/** How long a phone may look for itself. */
const LOCATE_MS = 15_000;

/**
 * Makes the server's drawing a map on which one place can be marked, by finger, mouse, keyboard or buttons.
 * @returns what takes the map away again.
 */
export function mountPicker(element: HTMLElement, options: PickerOptions, fields: PinFields): () => void {
  const { texts } = options;
  const territory = toLeaflet(options.territory);
  const { map, frame, placeNamesAround, addBelow, unmount } = mountBaseMap(element, options);
  const cross = document.createElement("span");
  cross.className = "cross";
  frame.append(cross);

  const pin = L.marker(map.getCenter(), { icon: pinIcon(), keyboard: false, draggable: true });
  const told = document.createElement("p");
  told.className = "told";
  told.setAttribute("role", "status");
  const remove = button("trash", texts.remove, () => {
    pin.remove();
    fields.lat.value = "";
    fields.lng.value = "";
    remove.hidden = true;
    clearNames();
    told.textContent = texts.removed;
    // The pressed button is gone; the keyboard goes on where a place can be marked again.
    center.focus();
  });
  const center = button("pin", texts.center, () => mark(map.getCenter()));
  const mine = button("place", texts.mine, locate);
  mine.hidden = !("geolocation" in navigator);

  /** Returns whether the place was near enough to be taken. */
  function mark(place: L.LatLng): boolean {
    if (!territory.contains(place)) {
      told.textContent = texts.outside;
      const kept = placeOf(fields);
      if (kept) pin.setLatLng(kept);
      return false;
    }
    fields.lat.value = place.lat.toFixed(DECIMALS);
    fields.lng.value = place.lng.toFixed(DECIMALS);
    if (fields.radio) fields.radio.checked = true;
    show(place);
    return true;
  }

  function show(place: L.LatLng): void {
    pin.setLatLng(place).addTo(map);
    remove.hidden = false;
    clearNames();
    told.textContent = inWords(place);
  }

  /** Names stand aside for the pin, which rises above its place, or for the cross as long as there is none. */
  function clearNames(): void {
    const { lat, lng } = map.hasLayer(pin)
      ? map.containerPointToLatLng(map.latLngToContainerPoint(pin.getLatLng()).subtract([0, 20]))
      : map.getCenter();
    placeNamesAround([{ lat, lng, radius: 22 }]);
  }

  function inWords(place: L.LatLng): string {
    const around = neighbourhoodOfPoint(place, options.neighbourhoods);
    if (around) return texts.near.replace("{name}", around.name);
    return texts.at.replace("{lat}", place.lat.toFixed(5)).replace("{lng}", place.lng.toFixed(5));
  }

  function locate(): void {
    told.textContent = texts.locating;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const place = L.latLng(coords.latitude, coords.longitude);
        if (mark(place)) map.setView(place, CLOSE);
      },
      (error) => {
        told.textContent = error.code === error.PERMISSION_DENIED ? texts.denied : texts.unavailable;
      },
      { enableHighAccuracy: true, timeout: LOCATE_MS },
    );
  }

  map.on("moveend", clearNames);
  map.on("click", ({ latlng }) => mark(latlng));
  pin.on("dragend", () => mark(pin.getLatLng()));
  frame.addEventListener("keydown", (event) => {
    if (event.target !== frame || (event.key !== "Enter" && event.key !== " ")) return;
    // Enter would send the form, and the space bar scroll the page.
    event.preventDefault();
    mark(map.getCenter());
  });

  const buttons = document.createElement("div");
  buttons.className = "buttons";
  buttons.append(center, mine, remove);
  remove.hidden = true;
  told.textContent = texts.none;
  addBelow(told);
  addBelow(buttons);
  const kept = placeOf(fields);
  if (kept) {
    show(kept);
    map.setView(kept, CLOSE - 1, { animate: false });
  }
  clearNames();

  const typed = () => {
    const place = placeOf(fields);
    if (place && territory.contains(place)) {
      show(place);
      map.panTo(place);
    } else if (place) told.textContent = texts.outside;
  };
  fields.lat.addEventListener("change", typed);
  fields.lng.addEventListener("change", typed);
  return () => {
    fields.lat.removeEventListener("change", typed);
    fields.lng.removeEventListener("change", typed);
    unmount();
  };
}

/** Undefined where there is none yet, or what is typed is none. */
function placeOf({ lat, lng }: PinFields): L.LatLng | undefined {
  const [y, x] = [lat, lng].map(({ value }) => Number(value.replace(",", ".") || Number.NaN));
  return y === undefined || x === undefined || Number.isNaN(y + x) ? undefined : L.latLng(y, x);
}

function drawing(name: keyof typeof iconPaths, className: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", iconPaths[name]);
  svg.append(path);
  return svg;
}

function button(icon: keyof typeof iconPaths, label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button quiet small";
  made.append(drawing(icon, "icon"), label);
  made.addEventListener("click", press);
  return made;
}

/** The tip of the pin, not its middle, stands on the place. */
function pinIcon(): L.DivIcon {
  const holder = document.createElement("span");
  holder.append(drawing("pin", ""));
  return L.divIcon({ html: holder, className: "pin", iconSize: [44, 44], iconAnchor: [22, 40] });
}
