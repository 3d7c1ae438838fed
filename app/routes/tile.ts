import path from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOrganisation } from "db/queries/organisation";
import { emptyTile, findTile, isTileOf } from "~/features/map/tiles.server";

/** One picture of the map's background, fetched by us so that no third party sees a visitor. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const tile = { z: Number(params.z), x: Number(params.x), y: Number(params.y?.replace(/\.png$/, "")) };
  const organisation = await findOrganisation(context.db, { language: "lt" });
  if (!organisation) throw new Response(null, { status: 404 });
  const [west, south, east, north] = organisation.bounds;
  if (!isTileOf(tile, { west, south, east, north })) throw new Response(null, { status: 404 });
  const { env, origin } = context;
  const picture = await findTile(
    { upstream: env.tileUrl, cacheDir: path.join(env.dataDir, "tiles"), origin },
    tile,
  );
  return new Response(new Uint8Array(picture ?? emptyTile), {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": picture ? "public, max-age=604800" : "public, max-age=300",
    },
  });
}
