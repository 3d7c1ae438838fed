import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/components/empty-state";
import { Icon } from "~/components/icon";
import { PageHeader } from "~/components/page-header";
import {
  type ListedMeeting,
  listMeetingsForVisitors,
  type MeetingYear,
} from "~/features/meetings/list-meetings.server";
import { MeetingCard } from "~/features/meetings/meeting-card";
import { formatDateRange, formatNumber, inVilnius } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { files } from "~/platform/paths";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const today = inVilnius(new Date().toISOString()).date;
  return {
    ...(await listMeetingsForVisitors(db, { language, today })),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("meetings:list.title"), description: t("meetings:list.description") },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Meetings() {
  const { toCome, years } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  return (
    <>
      <PageHeader title={t("list.title")} lead={t("list.lead")} />
      {toCome.length === 0 && years.length === 0 ? (
        <EmptyState scene="chairs" title={t("list.empty")}>
          {t("list.emptyText")}
        </EmptyState>
      ) : (
        <section aria-labelledby="to-come">
          <div className="head">
            <h2 id="to-come">{t("list.toCome")}</h2>
            <a className="more" href={files.meetingsCalendar}>
              <Icon name="calendar" />
              {t("list.calendar")}
            </a>
          </div>
          {toCome.length > 0 ? <Cards meetings={toCome} /> : <p className="soft">{t("list.noneToCome")}</p>}
        </section>
      )}
      {years.map((year) => (
        <Year key={year.year} year={year} />
      ))}
    </>
  );
}

function Year({ year: { year, meetings, consultations } }: { year: MeetingYear }) {
  const { t } = useTranslation("meetings");
  const { language } = useSite();
  const id = `year-${year || "unknown"}`;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{year ? t("list.year", { year }) : t("list.yearUnknown")}</h2>
      {consultations.map(({ consultation, count }) => (
        <div className="consultation" key={consultation.id}>
          <p className="label">{consultation.title}</p>
          <p>{consultation.purpose}</p>
          <p className="soft">
            {formatDateRange(language, consultation.startsOn, consultation.endsOn)}
            {" · "}
            {t("count", { count, shown: formatNumber(language, count) })}
          </p>
        </div>
      ))}
      <Cards meetings={meetings} />
    </section>
  );
}

function Cards({ meetings }: { meetings: readonly ListedMeeting[] }) {
  return (
    <ul className="grid results">
      {meetings.map((meeting) => (
        <li key={meeting.number}>
          <MeetingCard meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}
