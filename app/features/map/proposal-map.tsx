import { useTranslation } from "react-i18next";
import { type MapDrawing, MapFrame } from "~/components/map-frame";
import { type ThemeLabel, ThemeTags } from "~/components/theme-tag";
import type { MapOptions } from "./map-view";

interface ProposalMapProps {
  drawing: MapDrawing;
  live: MapOptions;
  themes: readonly ThemeLabel[];
  /** How many proposals of the selection have no point. */
  withoutPlace: number;
}

/** The map as the server draws it; the island `map` makes it a thing one can move. */
export function ProposalMap({ drawing, live, themes, withoutPlace }: ProposalMapProps) {
  const { t } = useTranslation("map");
  return (
    <section id="map" aria-label={t("drawing")} className="stack-s">
      <div data-island="map" data-map={JSON.stringify(live)}>
        <MapFrame drawing={drawing} label={t("drawing")} />
      </div>
      <div className="legend">
        <ThemeTags themes={themes} label={t("legend")} />
      </div>
      {withoutPlace > 0 ? <p className="map-note">{t("withoutPlace", { count: withoutPlace })}</p> : null}
      {live.neighbourhoods.some((place) => place.approximate) ? (
        <p className="map-note">{t("approximate")}</p>
      ) : null}
    </section>
  );
}
