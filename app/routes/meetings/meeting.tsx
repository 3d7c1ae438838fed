import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { MapFrame } from "~/components/map-frame";
import { Breadcrumb, MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { EVERYTHING, selectionParams, withFilter } from "~/features/map/selection";
import { AttendanceView } from "~/features/meetings/attendance-view";
import { MeetingAttachments } from "~/features/meetings/meeting-attachments";
import { MeetingFacts } from "~/features/meetings/meeting-facts";
import { meetingDate } from "~/features/meetings/meeting-when";
import { MinutesView } from "~/features/meetings/minutes-view";
import { DownloadProtocol } from "~/features/meetings/protocol/download-protocol";
import { type ReadMeeting, readPublicMeeting } from "~/features/meetings/read-meeting.server";
import { CitingPassages } from "~/features/proposals/citing-passages";
import { ProposalCard } from "~/features/proposals/proposal-card";
import { publicNumber } from "~/features/proposals/public-number";
import { type Area, areas } from "~/i18n";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const number = publicNumber(params.number);
  const read =
    number &&
    (await readPublicMeeting(db, {
      ...{ number, language },
      mapLabel: ({ place, title }) => t("meetings:page.onMap", { place: place ?? title }),
    }));
  if (!read) throw new Response(null, { status: 404 });
  const { meeting, consultation } = read;
  return {
    ...read,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: meeting.title,
      description: t("meetings:page.description", {
        type: t(`meetings:type.${meeting.type}`),
        when: meetingDate(meeting, consultation, { t, language }),
        place: meeting.place ?? "",
      }).trim(),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MeetingPage() {
  const read = useLoaderData<typeof loader>();
  const { t } = useTranslation(["meetings", "common"]);
  const paths = usePaths();
  const { meeting, drawing, minutes, passages } = read;
  return (
    <>
      <Breadcrumb label={t("page.all")} crumbs={[{ label: t("list.title"), href: paths.meetings() }]} />
      <article>
        <PageHeader
          title={meeting.title}
          eyebrow={
            <>
              <span>{t(`type.${meeting.type}`)}</span>
              <span>{t("number", { number: meeting.number })}</span>
            </>
          }
        />
        {meeting.isSample ? <Notice kind="sample">{t("common:sample.explanation")}</Notice> : null}
        <div className="aside right meeting">
          <MeetingFacts read={read} />
          <div className="stack-l">
            {meeting.invitation && !minutes ? <Invitation text={meeting.invitation} /> : null}
            {minutes ? <PublishedMinutes read={read} minutes={minutes} /> : <Agenda read={read} />}
          </div>
        </div>
        <div className={minutes ? "no-print" : undefined}>
          <MeetingAttachments attachments={read.attachments} />
        </div>
        <Proposals read={read} />
        {drawing ? (
          <section className="section no-print small-map" aria-labelledby="map">
            <h2 id="map">{t("page.where")}</h2>
            <MapFrame drawing={drawing} label={drawing.marks[0]?.label ?? meeting.title}>
              {meeting.place}
            </MapFrame>
          </section>
        ) : null}
        {passages.length > 0 ? (
          <section className={minutes ? "section no-print" : "section"} aria-labelledby="cited">
            <h2 id="cited">{t("page.cited")}</h2>
            <CitingPassages passages={passages} />
          </section>
        ) : null}
      </article>
    </>
  );
}

function Invitation({ text }: { text: string }) {
  const { t } = useTranslation("meetings");
  return (
    <section aria-labelledby="invitation">
      <h2 id="invitation">{t("page.invitation")}</h2>
      <p className="lines reading">{text}</p>
    </section>
  );
}

function Agenda({ read: { agenda, meeting } }: { read: ReadMeeting }) {
  const { t } = useTranslation("meetings");
  return (
    <>
      {agenda.length > 0 ? (
        <section aria-labelledby="agenda">
          <h2 id="agenda">{t("page.agenda")}</h2>
          <ol className="agenda">
            {agenda.map(({ title, presenter }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered in the browser.
              <li key={index}>
                {title}
                {presenter ? <span className="soft"> ({presenter})</span> : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <p className="soft">{t(meeting.heldOn === null ? "page.noMinutes" : "page.minutesLater")}</p>
    </>
  );
}

function PublishedMinutes({
  read,
  minutes,
}: {
  read: ReadMeeting;
  minutes: NonNullable<ReadMeeting["minutes"]>;
}) {
  const { t } = useTranslation("meetings");
  return (
    <>
      <section aria-labelledby="minutes">
        <h2 id="minutes">{t("page.minutes")}</h2>
        <MinutesView minutes={minutes} />
      </section>
      <section aria-labelledby="present">
        <h2 id="present">{t("minutes.present")}</h2>
        <AttendanceView minutes={minutes} />
      </section>
      <DownloadProtocol number={read.meeting.number} />
      {read.meeting.invitation ? (
        <div className="no-print">
          <Invitation text={read.meeting.invitation} />
        </div>
      ) : null}
    </>
  );
}

function Proposals({ read: { meeting, minutes, proposals } }: { read: ReadMeeting }) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  if (proposals.length === 0 && !minutes) return null;
  const inList = selectionParams(withFilter(EVERYTHING, "meetings", meeting.number));
  return (
    <section className="section print-list" aria-labelledby="proposals">
      <div className="head">
        <h2 id="proposals">{t("meetings:page.proposals")}</h2>
        {proposals.length > 0 ? (
          <MoreLink href={paths.proposals(inList)}>{t("meetings:page.allProposals")}</MoreLink>
        ) : null}
      </div>
      {proposals.length > 0 ? (
        <ul className="grid results">
          {proposals.map((proposal) => (
            <li key={proposal.number}>
              <ProposalCard proposal={proposal} level={3} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t("meetings:page.noProposals")}</p>
      )}
    </section>
  );
}
