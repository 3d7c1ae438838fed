import type { Organisation } from "db/queries/organisation";
import { useTranslation } from "react-i18next";
import { SummaryList, type SummaryRow } from "~/components/summary-list";
import { formatDate, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { HomeData } from "./read-home.server";

interface HomeOrganisationProps {
  organisation: Organisation;
  year: HomeData["year"];
}

/** Who asks: the organisation's own facts, each with the day or year for which it holds. */
export function HomeOrganisation({ organisation, year }: HomeOrganisationProps) {
  const { t } = useTranslation("home");
  const { language } = useSite();
  const row = (key: string, value: string | null | undefined): SummaryRow[] =>
    value ? [{ key, value }] : [];
  const counted = (key: "members" | "employees", count: number | null | undefined, when: string) =>
    typeof count === "number"
      ? `${t(`about.${key}Count`, { count, shown: formatNumber(language, count) })} (${when})`
      : null;
  const rows = [
    ...row(t("about.form"), organisation.legalForm),
    ...row(t("about.founded"), organisation.foundedOn && formatDate(language, organisation.foundedOn)),
    ...row(t("about.territory"), organisation.territory),
    ...(year
      ? [
          ...row(
            t("about.members"),
            counted("members", year.members, formatDate(language, year.membersOn ?? String(year.year))),
          ),
          ...row(
            t("about.employees"),
            counted(
              "employees",
              year.employees,
              [formatDate(language, String(year.year)), year.employeesNote].filter(Boolean).join(", "),
            ),
          ),
        ]
      : []),
    ...row(t("about.purpose"), organisation.purpose),
  ];
  // A territory alone tells nothing that the page has not said.
  if (rows.length < 2) return null;
  return (
    <section className="section reading" aria-labelledby="about">
      <h2 id="about">{t("about.title")}</h2>
      <p className="lead">{organisation.name}</p>
      <SummaryList rows={rows} />
    </section>
  );
}
