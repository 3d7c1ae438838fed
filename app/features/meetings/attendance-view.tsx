import { useTranslation } from "react-i18next";
import { BarChart } from "~/components/bar-chart";
import { type Area, areas } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { Minutes } from "./read-minutes.server";

/** Who was there, as counts: people by sector and by group, organisations by sector. Names are never shown. */
export function AttendanceView({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation<Area[]>(areas);
  const { language } = useSite();
  const shown = (count: number) => formatNumber(language, count);
  if (minutes.people === 0 && minutes.organisations.length === 0) {
    return <p className="soft">{t("meetings:minutes.noAttendance")}</p>;
  }
  return (
    <div className="stack-l">
      {minutes.sectors.length > 0 ? (
        <BarChart
          caption={`${t("meetings:minutes.bySector")}: ${t("meetings:people", { count: minutes.people, shown: shown(minutes.people) })}`}
          heads={{
            label: t("meetings:minutes.sector"),
            bar: t("meetings:minutes.share"),
            value: t("meetings:minutes.people"),
          }}
          bars={minutes.sectors.map(({ category, people }) => ({
            ...{ key: category, label: t(`meetings:sector.${category}`), value: people },
            shown: shown(people),
          }))}
        />
      ) : null}
      {minutes.groups.length > 0 ? (
        <div>
          <BarChart
            caption={t("meetings:minutes.byGroup")}
            heads={{
              label: t("meetings:minutes.group"),
              bar: t("meetings:minutes.share"),
              value: t("meetings:minutes.people"),
            }}
            bars={minutes.groups.map(({ category, people }) => ({
              ...{ key: category, label: t(`meetings:group.${category}`), value: people },
              shown: shown(people),
            }))}
          />
          <p className="hint">{t("meetings:minutes.groupsOverlap")}</p>
        </div>
      ) : null}
      {minutes.organisations.length > 0 ? (
        <BarChart
          caption={`${t("meetings:minutes.organisations")}: ${organisationsIn(minutes, t, shown)}`}
          heads={{
            label: t("meetings:minutes.organisationsSector"),
            bar: t("meetings:minutes.share"),
            value: t("meetings:minutes.organisationsCount"),
          }}
          bars={minutes.organisations.map(({ sector, count }) => ({
            ...{ key: sector, label: t(`meetings:sector.${sector}`), value: count },
            shown: shown(count),
          }))}
        />
      ) : null}
    </div>
  );
}

function organisationsIn(
  { organisations }: Minutes,
  t: ReturnType<typeof useTranslation<Area[]>>["t"],
  shown: (count: number) => string,
): string {
  const count = organisations.reduce((sum, one) => sum + one.count, 0);
  return t("meetings:organisations", { count, shown: shown(count) });
}
