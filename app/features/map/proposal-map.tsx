import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type MapDrawing, MapFrame } from "~/components/map-frame";
import { type ThemeLabel, ThemeTags } from "~/components/theme-tag";
import type { MapOptions } from "./map-view";
import type { ReadMap } from "./read-map.server";
import { WholePlace } from "./whole-place";

interface ProposalMapProps {
  drawing: MapDrawing;
  live: MapOptions;
  themes: readonly ThemeLabel[];
  withoutPlace: ReadMap["withoutPlace"];
}

/** The map as the server draws it. On public pages the island `map` makes it a thing one can move; a hydrated page does so itself. */
export function ProposalMap({ drawing, live, themes, withoutPlace }: ProposalMapProps) {
  const { t } = useTranslation("map");
  const place = useRef<HTMLDivElement>(null);
  const options = JSON.stringify(live);
  useEffect(() => {
    const element = place.current;
    let unmount: (() => void) | undefined;
    let gone = false;
    // Loaded when it is needed: a browser without script, or a page without a map, never pays for it.
    import("./map-view").then(({ mountMap }) => {
      if (element && element.dataset.map === options && !gone) unmount = mountMap(element);
    });
    return () => {
      gone = true;
      unmount?.();
    };
  }, [options]);
  return (
    <section id="map" aria-label={t("drawing")} className="stack-s">
      <div ref={place} data-island="map" data-map={options}>
        <MapFrame drawing={drawing} label={t("drawing")} />
      </div>
      {withoutPlace.count > 0 ? <WholePlace {...withoutPlace} /> : null}
      <div className="legend">
        <ThemeTags themes={themes} label={t("legend")} />
      </div>
      {drawing.areas.some(({ voices }) => voices) ? <p className="map-note">{t("voices.note")}</p> : null}
      {live.neighbourhoods.some((place) => place.approximate) ? (
        <p className="map-note">{t("approximate")}</p>
      ) : null}
    </section>
  );
}
