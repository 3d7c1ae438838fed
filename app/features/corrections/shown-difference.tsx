import { useTranslation } from "react-i18next";
import { SummaryList, type SummaryRow } from "~/components/summary-list";
import { formatList } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { wordDifference } from "./word-difference";

/** What a correction may change, as it is read. */
export interface Correctable {
  title: string;
  body: string;
  place: string | null;
  /** In the genitive. */
  neighbourhood: string | null;
  lat: number | null;
  lng: number | null;
  /** Names. */
  themes: readonly string[];
}

interface ShownDifferenceProps {
  before: Correctable;
  after: Correctable;
  /** Language of the words. */
  written: string;
}

/** Only what differs, with what would go struck out and what would come underlined; said in words too. */
export function ShownDifference({ before, after, written }: ShownDifferenceProps) {
  const { t } = useTranslation(["receipt", "submission", "proposals"]);
  const { language } = useSite();
  const whereOf = ({ place, neighbourhood, lat, lng }: Correctable) =>
    [
      place,
      lat === null || lng === null ? null : `${lat.toFixed(5)}; ${lng.toFixed(5)}`,
      neighbourhood && t("proposals:neighbourhood", { name: neighbourhood }),
    ]
      .filter(Boolean)
      .join(", ") || t("own.nowhere");
  const themesOf = ({ themes }: Correctable) => formatList(language, themes);
  const row = (key: string, from: string, to: string, lang?: string): SummaryRow[] =>
    from === to ? [] : [{ key, value: <Words {...{ from, to, lang }} /> }];
  return (
    <SummaryList
      rows={[
        ...row(t("correction.wording"), before.title, after.title, written),
        ...row(t("correction.text"), before.body, after.body, written),
        ...row(t("submission:themes.legend"), themesOf(before), themesOf(after)),
        ...row(t("own.where"), whereOf(before), whereOf(after)),
      ]}
    />
  );
}

function Words({ from, to, lang }: { from: string; to: string; lang: string | undefined }) {
  const { t } = useTranslation("receipt");
  return (
    <span className="lines difference" lang={lang}>
      {wordDifference(from, to).map(({ kind, text }, index) => {
        const key = index;
        if (kind === "same") return <span key={key}>{text}</span>;
        return kind === "gone" ? (
          <del key={key}>
            <span className="hide">{t("correction.gone")} </span>
            {text}
          </del>
        ) : (
          <ins key={key}>
            <span className="hide">{t("correction.new")} </span>
            {text}
          </ins>
        );
      })}
    </span>
  );
}
