import { useTranslation } from "react-i18next";
import { BarChart } from "~/components/bar-chart";
import { EVERYTHING, selectionParams } from "~/features/map/selection";
import { formatNumber, formatPercent } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { ReadAnswers } from "./read-answers.server";

/** The share of each theme's proposals that have their answer. */
export function AnsweredByTheme({ themes }: Pick<ReadAnswers, "themes">) {
  const { t } = useTranslation("answers");
  const { language, paths } = useSite();
  const spoken = themes.filter(({ total }) => total > 0);
  // Eight empty bars would tell nothing.
  if (spoken.every(({ total, unanswered }) => total === unanswered)) return null;
  return (
    <section className="section stack" aria-labelledby="by-theme">
      <h2 id="by-theme">{t("byTheme")}</h2>
      <p className="soft">{t("byThemeText")}</p>
      <BarChart
        caption={t("byTheme")}
        hideCaption
        heads={{ label: t("theme"), bar: t("share"), value: t("shareAmount") }}
        bars={spoken.map(({ slug, shortName, colour, total, unanswered }) => {
          const share = (total - unanswered) / total;
          return {
            key: slug,
            label: (
              <a href={paths.answers(selectionParams({ ...EVERYTHING, themes: [slug] }))}>{shortName}</a>
            ),
            value: share,
            shown: t("shareOf", {
              share: formatPercent(language, share),
              answered: formatNumber(language, total - unanswered),
              total: formatNumber(language, total),
            }),
            colour,
          };
        })}
      />
    </section>
  );
}
