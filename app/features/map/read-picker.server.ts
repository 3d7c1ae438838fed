import type { Neighbourhood } from "db/queries/neighbourhoods";
import type { Organisation } from "db/queries/organisation";
import type { MapDrawing } from "~/components/map-frame";
import type { Translate } from "~/i18n";
import { drawMap, shownBounds } from "./map-drawing.server";
import type { PickerOptions } from "./place-picker";
import type { MapGrid } from "./proposal-grid.server";
import { baseOf } from "./read-map.server";

export interface ReadPicker {
  /** The ground of the map, which needs no tiles. */
  drawing: MapDrawing;
  /** What the island makes of it. */
  live: PickerOptions;
}

/** A map without proposals, on which a place can be marked. */
export function readPicker(
  { t, env }: { t: Translate; env: { tileUrl: string | undefined } },
  { organisation, neighbourhoods }: { organisation: Organisation; neighbourhoods: readonly Neighbourhood[] },
): ReadPicker {
  const [west, south, east, north] = organisation.bounds;
  const territory = { west, south, east, north };
  const grid: MapGrid = { total: 0, points: [], cells: [] };
  const bounds = shownBounds(territory, neighbourhoods, grid);
  return {
    drawing: drawMap({
      ...{ bounds, neighbourhoods, grid, colourOf: () => undefined },
      texts: { cluster: String, point: String, pointHref: String },
    }),
    live: {
      ...baseOf({ territory, bounds, neighbourhoods, t, env }),
      texts: {
        map: t("submission:picker.map"),
        zoomIn: t("map:live.zoomIn"),
        zoomOut: t("map:live.zoomOut"),
        center: t("submission:picker.center"),
        mine: t("submission:picker.mine"),
        remove: t("submission:picker.remove"),
        none: t("submission:picker.none"),
        near: t("submission:picker.near"),
        at: t("submission:picker.at"),
        removed: t("submission:picker.removed"),
        outside: t("submission:picker.outside"),
        locating: t("submission:picker.locating"),
        denied: t("submission:picker.denied"),
        unavailable: t("submission:picker.unavailable"),
      },
    },
  };
}
