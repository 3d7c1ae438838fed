import { useTranslation } from "react-i18next";
import type { Selection } from "~/features/map/selection";
import { formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { WaysOut as Ways } from "./ways-out.server";

/** Where nothing was found: the word that was probably meant, and searches like this one that do find something. */
export function WaysOut({ ways, hrefOf }: { ways: Ways; hrefOf: (selection: Selection) => string }) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  const { meant, words, lifted } = ways;
  const links = [
    ...words.map((way) => ({ ...way, key: way.word, label: t("list.onlyWord", { word: way.word }) })),
    ...lifted.map((way) => ({ ...way, key: way.filter, label: t(`list.without.${way.filter}`) })),
  ];
  const shown = (total: number) => t("count", { count: total, shown: formatNumber(language, total) });
  return (
    <>
      {meant ? (
        <p className="meant">
          {t("list.meant")}{" "}
          <a href={hrefOf(meant.selection)}>{t("list.chipWords", { words: meant.words })}</a> (
          {shown(meant.total)})
        </p>
      ) : null}
      {links.length > 0 ? (
        <div className="ways">
          <p>{t("list.loosen")}</p>
          <ul>
            {links.map(({ key, label, selection, total }) => (
              <li key={key}>
                <a href={hrefOf(selection)}>{label}</a> ({shown(total)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
