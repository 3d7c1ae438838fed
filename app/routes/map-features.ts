import type { LoaderFunctionArgs } from "@remix-run/node";
import { listThemes } from "db/queries/themes";
import { askSelection } from "~/features/map/ask-selection.server";
import { readView, toFeatures } from "~/features/map/map-features.server";
import { readTitles } from "~/features/map/read-titles.server";
import { EVERYTHING, parseSelection } from "~/features/map/selection";

/**
 * What the map shows of a selection in `bbox=west,south,east,north` at `zoom`, as GeoJSON; `each=1` tells of the single
 * proposals of a small box, where the map's clusters cannot be parted by zooming, 50 of them after the first `after`.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language } = context;
  const params = new URL(request.url).searchParams;
  const view = readView(params);
  if (!view)
    return Response.json({ error: "bbox must be west,south,east,north in degrees" }, { status: 400 });
  const answer = await askSelection(db, { ...parseSelection(params), sort: EVERYTHING.sort });
  const each = params.get("each") === "1";
  const after = /^\d{1,7}$/.test(params.get("after") ?? "") ? Number(params.get("after")) : 0;
  const grid = each ? answer.places(view.bounds, after) : answer.grid(view.bounds, view.zoom);
  const themes = new Map((await listThemes(db, { language })).map((theme) => [theme.slug, theme.colour]));
  const numbers = grid.points.map(({ number }) => number);
  const titles = await readTitles(db, { numbers, language, detailed: each });
  return Response.json(
    toFeatures(grid, titles, (slug) => themes.get(slug)),
    {
      headers: { "Content-Type": "application/geo+json; charset=utf-8" },
    },
  );
}
