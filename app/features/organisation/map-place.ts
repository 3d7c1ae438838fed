/** West, south, east, north in degrees (WGS 84). */
export type Bounds = [number, number, number, number];

/** Where the map opens, as people tell it: a point and how far around it to look. */
export interface MapPlace {
  lat: number;
  lng: number;
  radiusKm: number;
}

/** Length of a degree along a meridian; towards the poles a degree along a parallel shrinks with the cosine. */
const KM_PER_DEGREE = 111.32;
/** Web maps are drawn up to here. */
const MOST_LATITUDE = 85;

const kmPerLongitude = (lat: number) => KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
const rounded = (value: number, places: number) => Number(value.toFixed(places));

/** The view that holds a circle of this radius; undefined where it would reach over a pole or the date line. */
export function boundsAround({ lat, lng, radiusKm }: MapPlace): Bounds | undefined {
  const up = radiusKm / KM_PER_DEGREE;
  const aside = radiusKm / kmPerLongitude(lat);
  const bounds: Bounds = [lng - aside, lat - up, lng + aside, lat + up];
  const [west, south, east, north] = bounds;
  if (west < -180 || east > 180 || south < -MOST_LATITUDE || north > MOST_LATITUDE) return undefined;
  return [rounded(west, 6), rounded(south, 6), rounded(east, 6), rounded(north, 6)];
}

/** The middle of a view, and the radius of the circle around it that reaches its farther edges. */
export function placeOf([west, south, east, north]: Bounds): MapPlace {
  const lat = (south + north) / 2;
  const up = ((north - south) / 2) * KM_PER_DEGREE;
  const aside = ((east - west) / 2) * kmPerLongitude(lat);
  return {
    lat: rounded(lat, 5),
    lng: rounded((west + east) / 2, 5),
    radiusKm: rounded(Math.max(up, aside), 1),
  };
}

/** The place as the form shows it. */
export function writePlace({ lat, lng, radiusKm }: MapPlace): { centre: string; radius: string } {
  return { centre: `${lat}, ${lng}`, radius: String(radiusKm) };
}

/**
 * A point as it is copied from a map, latitude first: “54.3963, 24.0459”, also with decimal commas where a space or a
 * semicolon parts the two. Undefined where it is no point on Earth.
 */
export function readPoint(text: string): { lat: number; lng: number } | undefined {
  const number = "([-−]?\\d{1,3}(?:[.,]\\d+)?)";
  const pointed = "([-−]?\\d{1,3}\\.\\d+)";
  const match =
    new RegExp(`^${pointed}\\s*,\\s*${pointed}$`).exec(text.trim()) ??
    new RegExp(`^${number}(?:\\s*;\\s*|,?\\s+)${number}$`).exec(text.trim());
  const [lat, lng] = [match?.[1], match?.[2]].map((part) =>
    Number(part?.replace(",", ".").replace("−", "-")),
  );
  if (lat === undefined || lng === undefined || Number.isNaN(lat + lng)) return undefined;
  return Math.abs(lat) <= MOST_LATITUDE && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}
