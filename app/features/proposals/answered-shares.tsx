import { useTranslation } from "react-i18next";
import { BarChart } from "~/components/bar-chart";
import type { ThemeColour } from "~/components/theme-tag";
import { EVERYTHING, type Selection, selectionParams } from "~/features/map/selection";
import { formatNumber, formatPercent } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { ReadAnswers } from "./read-answers.server";

/** The share of each theme's and each neighbourhood's proposals that have their answer. */
export function AnsweredShares({ themes, neighbourhoods }: Pick<ReadAnswers, "themes" | "neighbourhoods">) {
  const { t } = useTranslation(["answers", "proposals"]);
  return (
    <>
      <Shares
        id="by-theme"
        title={t("byTheme")}
        text={t("byThemeText")}
        head={t("theme")}
        rows={themes.map(({ shortName, ...theme }) => ({
          ...{ ...theme, label: shortName, only: { ...EVERYTHING, themes: [theme.slug] } },
        }))}
      />
      <Shares
        id="by-neighbourhood"
        title={t("byNeighbourhood")}
        text={t("byNeighbourhoodText")}
        head={t("neighbourhood")}
        rows={neighbourhoods.map(({ slug, name, total, unanswered }) => ({
          ...{ slug, total, unanswered, label: t("proposals:neighbourhood", { name }) },
          only: { ...EVERYTHING, neighbourhoods: [slug] },
        }))}
      />
    </>
  );
}

interface SharesProps {
  id: string;
  title: string;
  text: string;
  /** What the rows are. */
  head: string;
  rows: readonly {
    slug: string;
    label: string;
    colour?: ThemeColour;
    total: number;
    unanswered: number;
    only: Selection;
  }[];
}

function Shares({ id, title, text, head, rows }: SharesProps) {
  const { t } = useTranslation("answers");
  const { language, paths } = useSite();
  const spoken = rows.filter(({ total }) => total > 0);
  // Eight empty bars would tell nothing.
  if (spoken.every(({ total, unanswered }) => total === unanswered)) return null;
  return (
    <section className="section stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft">{text}</p>
      <BarChart
        caption={title}
        hideCaption
        heads={{ label: head, bar: t("share"), value: t("shareAmount") }}
        bars={spoken.map(({ slug, label, colour, total, unanswered, only }) => {
          const share = (total - unanswered) / total;
          return {
            key: slug,
            label: <a href={paths.answers(selectionParams(only))}>{label}</a>,
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
