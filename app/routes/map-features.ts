import type { LoaderFunctionArgs } from "@remix-run/node";
import { listProposalsByNumbers } from "db/queries/proposals";
import { listThemes } from "db/queries/themes";
import { askSelection } from "~/features/map/ask-selection.server";
import { readView, toFeatures } from "~/features/map/map-features.server";
import { EVERYTHING, parseSelection } from "~/features/map/selection";

/**
 * What the map shows of a selection in `bbox=west,south,east,north` at `zoom`, as GeoJSON; `each=1` names the single
 * proposals of a small box, where the map's clusters cannot be parted by zooming.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const view = readView(params);
  if (!view)
    return Response.json({ error: "bbox must be west,south,east,north in degrees" }, { status: 400 });
  const answer = await askSelection(context.db, { ...parseSelection(params), sort: EVERYTHING.sort });
  const grid = params.get("each") === "1" ? answer.places(view.bounds) : answer.grid(view.bounds, view.zoom);
  const themes = new Map(
    (await listThemes(context.db, { language: context.language })).map((theme) => [theme.slug, theme.colour]),
  );
  const numbers = grid.points.map(({ number }) => number);
  const proposals = await listProposalsByNumbers(context.db, { numbers, language: context.language });
  const titles = new Map(proposals.map(({ number, title, language }) => [number, { title, language }]));
  return Response.json(
    toFeatures(grid, titles, (slug) => themes.get(slug)),
    {
      headers: { "Content-Type": "application/geo+json; charset=utf-8" },
    },
  );
}
