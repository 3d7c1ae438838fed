/**
 * The square world of web maps (EPSG:3857) in 32-bit whole numbers: x grows east from the antimeridian, y south from
 * the top edge. A unit is at most 9.3 mm on the ground, and the upper bits of x and y are tile and cell numbers.
 */
export interface MercatorPoint {
  x: number;
  y: number;
}

const UNITS = 2 ** 32;
/** Where the square ends; nobody lives beyond. */
const LAST_LATITUDE = 85.051_128_779_806_59;
/** Six decimals of a degree are 11 cm: what pins are stored with. */
const DEGREE_DECIMALS = 6;

const clamp = (value: number): number => Math.min(Math.max(Math.round(value), 1), UNITS - 1);

/** @param lat, lng degrees (WGS 84). Never 0, so that 0 can mean “no point”. */
export function toMercator(lat: number, lng: number): MercatorPoint {
  const bounded = Math.min(Math.max(lat, -LAST_LATITUDE), LAST_LATITUDE);
  const radians = (bounded * Math.PI) / 180;
  const north = Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
  return { x: clamp((lng / 360 + 0.5) * UNITS), y: clamp((0.5 - north) * UNITS) };
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DEGREE_DECIMALS));

/** Degrees with six decimals. */
export function fromMercator({ x, y }: MercatorPoint): { lat: number; lng: number } {
  const north = (0.5 - y / UNITS) * 2 * Math.PI;
  const lat = ((2 * Math.atan(Math.exp(north)) - Math.PI / 2) * 180) / Math.PI;
  return { lat: rounded(lat), lng: rounded((x / UNITS - 0.5) * 360) };
}
