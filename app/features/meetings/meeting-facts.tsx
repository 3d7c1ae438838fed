import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { MoreLink } from "~/components/navigation";
import { SummaryList, type SummaryRow } from "~/components/summary-list";
import { EVERYTHING, selectionParams, withFilter } from "~/features/map/selection";
import { type Area, areas } from "~/i18n";
import { files } from "~/platform/paths";
import { useSite } from "~/platform/site";
import { directionsTo } from "./directions";
import { meetingDate, meetingTime } from "./meeting-when";
import type { ReadMeeting } from "./read-meeting.server";

/** Beside a meeting: when, where, who led it, and the way into a calendar. */
export function MeetingFacts({ read }: { read: ReadMeeting }) {
  const { t } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { meeting, consultation } = read;
  const { neighbourhoods } = meeting;
  const time = meetingTime(meeting, t);
  const row = (key: string, value: SummaryRow["value"] | null) => (value ? [{ key, value }] : []);
  const rows: SummaryRow[] = [
    {
      key: t("meetings:page.when"),
      value: meetingDate(meeting, consultation, { t, language, weekday: !meeting.hasMinutes }),
    },
    ...row(t("meetings:page.time"), time),
    { key: t("meetings:page.where"), value: <Where meeting={meeting} territory={read.territory} /> },
    ...row(
      t(neighbourhoods.length > 1 ? "meetings:page.inNeighbourhoods" : "meetings:page.inNeighbourhood"),
      neighbourhoods.length > 0 ? (
        <ul className="bare">
          {neighbourhoods.map(({ slug, name }) => (
            <li key={slug}>
              <a href={paths.proposals(selectionParams(withFilter(EVERYTHING, "neighbourhoods", slug)))}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      ) : null,
    ),
    ...row(t("meetings:page.consultation"), consultation?.title ?? null),
    ...row(t("meetings:page.chair"), meeting.chair),
    ...row(t("meetings:page.secretary"), meeting.secretary),
  ];
  const hasDay = meeting.heldOn?.length === 10;
  return (
    <aside className="stack" aria-label={t("meetings:page.facts")}>
      <SummaryList rows={rows} narrow />
      {hasDay && !meeting.hasMinutes ? (
        <ButtonLink href={files.meetingCalendar(meeting.number)} icon="calendar" variant="quiet" block>
          {t("meetings:page.calendar")}
        </ButtonLink>
      ) : null}
      {hasDay && !meeting.hasMinutes ? (
        <>
          <p className="no-print">
            <MoreLink href={paths.hallForm(meeting.number)}>{t("hall:inHall")}</MoreLink>
          </p>
          <p className="no-print">
            <MoreLink href={paths.meetingPoster(meeting.number)}>{t("hall:papers.poster")}</MoreLink>
          </p>
        </>
      ) : null}
    </aside>
  );
}

/** The place in words, and ways there: only links, so that nobody else learns of a visitor who does not follow one. */
function Where({ meeting, territory }: Pick<ReadMeeting, "meeting" | "territory">) {
  const { t } = useTranslation(["meetings", "hall"]);
  const to = meeting.hasMinutes ? undefined : directionsTo(meeting, territory);
  return (
    <>
      {meeting.place ?? t("page.whereUnknown")}
      {to ? (
        <ul className="bare small no-print">
          {to.geo ? (
            <li>
              <a href={to.geo}>{t("hall:directions.geo")}</a>
            </li>
          ) : null}
          <li>
            <a href={to.map} rel="noreferrer">
              {t("hall:directions.map")}
            </a>
          </li>
        </ul>
      ) : null}
    </>
  );
}
