interface Place {
  place: string | null;
  lat: number | null;
  lng: number | null;
}

/** Ways to a place: for the map app of a phone, and for a site with a map. Undefined where nothing says where it is. */
export function directionsTo(
  { place, lat, lng }: Place,
  territory: string | null,
): { geo?: string; map: string } | undefined {
  const site = "https://www.openstreetmap.org";
  if (lat !== null && lng !== null)
    return { geo: `geo:${lat},${lng}?z=17`, map: `${site}/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}` };
  if (!place) return undefined;
  const query = new URLSearchParams({ query: territory ? `${place}, ${territory}` : place });
  return { map: `${site}/search?${query}` };
}
