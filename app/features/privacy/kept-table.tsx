import { useTranslation } from "react-i18next";
import { DataTable } from "~/components/data-table";
import { formatList } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { keptCookies, keptData } from "./kept-data";

/** „30 dienų“, „2 metus“: whole years read better as years. */
function useTerm(): (days: number) => string {
  const { t } = useTranslation("privacy");
  return (days) => (days % 365 === 0 ? t("years", { count: days / 365 }) : t("days", { count: days }));
}

/** What is kept, why, how long and who sees it: the table that the nightly tidying works by. */
export function KeptTable() {
  const { t } = useTranslation("privacy");
  const { language } = useSite();
  const term = useTerm();
  return (
    <DataTable
      caption={t("keptCaption")}
      hideCaption
      columns={(["what", "why", "long", "seen"] as const).map((key) => ({ key, label: t(`heads.${key}`) }))}
      rows={keptData.map((row) => ({
        id: row.kind,
        cells: [
          t(`kept.${row.kind}.what`),
          <span key="why">
            {t(`kept.${row.kind}.why`)} <span className="soft">{t(`basis.${row.basis}`)}</span>
          </span>,
          "until" in row
            ? t(`until.${row.until}`)
            : row.limits.map(({ name, days }) => t(`limit.${name}`, { time: term(days) })).join(" "),
          formatList(
            language,
            row.seenBy.map((who, index) => {
              const name = t(`seen.${who}`);
              return index === 0 ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
            }),
          ),
        ],
      }))}
    />
  );
}

/** The cookies by the names that a browser shows. */
export function CookieTable({ names }: { names: Record<(typeof keptCookies)[number]["kind"], string> }) {
  const { t } = useTranslation("privacy");
  const term = useTerm();
  return (
    <DataTable
      caption={t("cookiesCaption")}
      hideCaption
      columns={(["name", "why", "long"] as const).map((key) => ({ key, label: t(`cookieHeads.${key}`) }))}
      rows={keptCookies.map(({ kind, ...kept }) => ({
        id: kind,
        cells: [
          <code key="name">{names[kind]}</code>,
          t(`cookie.${kind}`),
          "days" in kept ? term(kept.days) : t("minutes", { count: kept.minutes }),
        ],
      }))}
    />
  );
}
