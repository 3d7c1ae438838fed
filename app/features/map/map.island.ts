import { mountMap } from "./map-view";

for (const element of document.querySelectorAll<HTMLElement>('[data-island="map"]')) mountMap(element);
