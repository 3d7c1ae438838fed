import type { Db } from "db/connection";
import { findOrganisation } from "db/queries/organisation";
import type { MapDrawing, MapVoices } from "~/components/map-frame";
import { type SelectedProposals, selectProposals } from "~/features/proposals/select-proposals.server";
import { findWaysOut, type WaysOut } from "~/features/proposals/ways-out.server";
import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";
import { files, type Paths } from "~/platform/paths";
import { askSelection } from "./ask-selection.server";
import type { BaseMapOptions } from "./base-map";
import { cornersOfDrawing, type DrawnNeighbourhood, drawMap, shownBounds } from "./map-drawing.server";
import type { MapOptions } from "./map-view";
import type { Bounds } from "./proposal-grid.server";
import { defaultSort, EVERYTHING, isNarrowed, NO_PLACE, type Selection, selectionParams } from "./selection";

export interface ReadMap extends SelectedProposals {
  /** What to offer where nothing was found. */
  waysOut: WaysOut | null;
  /** What is seen without script. */
  drawing: MapDrawing;
  /** What the island makes of it. */
  live: MapOptions;
  /** Proposals of the selection that stand nowhere on the map, and the list of them. */
  withoutPlace: { count: number; href: string };
}

/** The zoom whose clusters the server draws: the whole territory on a page's width. */
const drawnZoom = 13;
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
  /** The list of a selection: the public one, unless told otherwise. */
  listOf = (selection: Selection): string => paths.proposals(selectionParams(selection)),
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
  const unplaced = answer.withoutPoint();
  const listIn = (place: string) => listOf({ ...selected.selection, neighbourhoods: [place], page: 1 });
  const { themes, neighbourhoods } = selected.values;
  const bounds = shownBounds(territory, neighbourhoods, grid);
  const colours = new Map(themes.map(({ slug, colour }) => [slug, colour]));
  const voices = new Map(
    neighbourhoods.flatMap(({ slug, name }) => {
      const count = unplaced.get(slug);
      if (!count) return [];
      const text = t("map:voices.sign", { count });
      return [[slug, { count, text, label: t("map:voices.label", { count, name }), href: listIn(slug) }]];
    }),
  );
  return {
    ...selected,
    waysOut:
      selected.total === 0 && isNarrowed(selected.selection)
        ? await findWaysOut(db, selected.selection)
        : null,
    withoutPlace: { count: unplaced.get(NO_PLACE) ?? 0, href: listIn(NO_PLACE) },
    drawing: drawMap({
      bounds,
      neighbourhoods,
      grid,
      voicesOf: (slug) => voices.get(slug),
      colourOf: (slug) => colours.get(slug),
      texts: {
        cluster: (count) => t("map:cluster", { count }),
        point: (number) => t("map:point", { number }),
        pointHref: paths.proposal,
      },
    }),
    live: {
      ...baseOf({ territory, bounds, neighbourhoods, t, env, voices }),
      themes: Object.fromEntries(
        themes.map(({ slug, shortName, colour }) => [slug, { label: shortName, colour }]),
      ),
      statuses: {
        published: t("proposals:status.published"),
        considered: t("proposals:status.considered"),
        included: t("proposals:status.included"),
        not_included: t("proposals:status.not_included"),
      },
      listed: selected.proposals.map(({ number, lat, lng, neighbourhood }) => ({
        ...{ number, lat, lng, neighbourhood: neighbourhood?.slug ?? null },
      })),
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
        more: t("map:live.more"),
        neighbourhood: t("proposals:neighbourhood", { name: "{name}" }),
        supports: t("map:live.supports"),
        themes: t("proposals:themes"),
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
  voices,
}: {
  territory: Bounds;
  bounds: Bounds;
  neighbourhoods: readonly DrawnNeighbourhood[];
  /** By slug. */
  voices?: ReadonlyMap<string, MapVoices>;
} & Pick<ReadMapContext, "t" | "env">): Omit<BaseMapOptions, "texts"> {
  return {
    tiles: env.tileUrl ? files.tile : "",
    attribution: t("map:live.attribution"),
    ...{ territory, bounds, drawn: cornersOfDrawing(bounds) },
    neighbourhoods: neighbourhoods.map(({ slug, name, lat, lng, geometry, approximate }) => {
      const own = voices?.get(slug);
      return { slug, name, lat, lng, geometry, approximate, ...(own && { voices: own }) };
    }),
  };
}
