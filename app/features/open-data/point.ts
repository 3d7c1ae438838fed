import type { Point } from "geojson";

/** A place as GeoJSON wants it, longitude first; null where it is not known. */
export const pointOf = (lat: number | null, lng: number | null): Point | null =>
  lat === null || lng === null ? null : { type: "Point", coordinates: [lng, lat] };
