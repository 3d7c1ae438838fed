import type { Db } from "db/connection";
import { findOrganisation } from "db/queries/organisation";
import type { MapDrawing } from "~/components/map-frame";
import { type SelectedProposals, selectProposals } from "~/features/proposals/select-proposals.server";
import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";
import { files, type Paths } from "~/platform/paths";
import { askSelection } from "./ask-selection.server";
import type { BaseMapOptions } from "./base-map";
import { cornersOfDrawing, type DrawnNeighbourhood, drawMap, shownBounds } from "./map-drawing.server";
import type { MapOptions } from "./map-view";
import type { Bounds } from "./proposal-grid.server";
import { defaultSort, EVERYTHING, type Selection, selectionParams } from "./selection";

export interface ReadMap extends SelectedProposals {
  /** What is seen without script. */
  drawing: MapDrawing;
  /** What the island makes of it. */
  live: MapOptions;
  /** Proposals of the selection that stand nowhere on the map. */
  withoutPlace: number;
}

/** The zoom whose clusters the server draws: the whole territory on a page's width. */
const drawnZoom = 13;
/** Everything that has a point, wherever a mistake may have put it. */
const wholeWorld: Bounds = { west: -180, south: -85, east: 180, north: 85 };

/** One page of the list beside the map. */
const pageSize = 12;

interface ReadMapContext {
  db: Db;
  language: Language;
  paths: Paths;
  t: Translate;
  /** Without an upstream for tiles the map stands on its drawn ground alone. */
  env: { tileUrl: string | undefined };
}

/** The map of a selection, drawn and alive, with one page of its list. Undefined where no organisation is set up yet. */
export async function readMap(
  { db, language, paths, t, env }: ReadMapContext,
  asked: Selection,
): Promise<ReadMap | undefined> {
  const organisation = await findOrganisation(db, { language });
  if (!organisation) return undefined;
  const [west, south, east, north] = organisation.bounds;
  const territory = { west, south, east, north };
  const found = await selectProposals(db, { selection: asked, language, pageSize });
  const selected: SelectedProposals = {
    ...found,
    selection: {
      ...found.selection,
      sort: defaultSort(found.selection),
      page: Math.min(found.selection.page, found.pageCount),
    },
  };
  // Signs on a map have no order.
  const answer = await askSelection(db, { ...selected.selection, sort: EVERYTHING.sort });
  const grid = answer.grid(territory, drawnZoom);
  const placed = answer.places(wholeWorld).total;
  const { themes, neighbourhoods } = selected.values;
  const bounds = shownBounds(territory, neighbourhoods, grid);
  const colours = new Map(themes.map(({ slug, colour }) => [slug, colour]));
  return {
    ...selected,
    withoutPlace: selected.total - placed,
    drawing: drawMap({
      bounds,
      neighbourhoods,
      grid,
      colourOf: (slug) => colours.get(slug),
      texts: {
        cluster: (count) => t("map:cluster", { count }),
        point: (number) => t("map:point", { number }),
        pointHref: paths.proposal,
      },
    }),
    live: {
      ...baseOf({ territory, bounds, neighbourhoods, t, env }),
      features: files.mapFeatures(selectionParams({ ...selected.selection, page: 1 })),
      proposal: paths.proposal(0).replace("0", "{number}"),
      texts: {
        map: t("map:live.map"),
        zoomIn: t("map:live.zoomIn"),
        zoomOut: t("map:live.zoomOut"),
        cluster: t("map:live.cluster"),
        close: t("map:live.close"),
        failed: t("map:live.failed"),
        inView: t("map:live.inView"),
      },
    },
  };
}

/** What a map in the browser stands on, without its words. */
export function baseOf({
  territory,
  bounds,
  neighbourhoods,
  t,
  env,
}: {
  territory: Bounds;
  bounds: Bounds;
  neighbourhoods: readonly DrawnNeighbourhood[];
} & Pick<ReadMapContext, "t" | "env">): Omit<BaseMapOptions, "texts"> {
  return {
    tiles: env.tileUrl ? files.tile : "",
    attribution: t("map:live.attribution"),
    ...{ territory, bounds, drawn: cornersOfDrawing(bounds) },
    neighbourhoods: neighbourhoods.map(({ name, lat, lng, geometry, approximate }) => ({
      ...{ name, lat, lng, geometry, approximate },
    })),
  };
}
