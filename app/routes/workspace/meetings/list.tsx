import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConsultations } from "db/queries/consultations";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { MoreLink } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { keepsAllMeetings } from "~/features/meetings/keeping.rules";
import { listKeptMeetings } from "~/features/meetings/kept-meeting.server";
import { UnsentElsewhere } from "~/features/meetings/log/unsent-elsewhere";
import { phaseOf } from "~/features/meetings/meeting";
import { type OwnMeeting, OwnMeetingCard } from "~/features/meetings/own-meeting-card";
import { inVilnius } from "~/i18n/formats";
import { requireViewer } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const viewer = requireViewer(context);
  const today = inVilnius(new Date().toISOString()).date;
  const rows = await listKeptMeetings(db, { keeper: viewer });
  const consultations = await listConsultations(db, { language });
  const meetings = rows.map((row): OwnMeeting => {
    const { number, type, title, heldOn, startsAt, endsAt, place, isPublic, isSample } = row;
    return {
      ...{ number, type, title, heldOn, startsAt, endsAt, place, isPublic, isSample },
      phase: phaseOf(row, today),
      consultation: consultations.find(({ id }) => id === row.consultationId),
    };
  });
  return {
    next: meetings.filter(({ phase }) => phase === "next").reverse(),
    waiting: meetings.filter(({ phase }) => phase === "waiting"),
    past: meetings.filter(({ phase }) => phase === "past"),
    hasOthers: !keepsAllMeetings(viewer),
    device: { userId: viewer.id, keptIds: rows.map(({ id }) => id) },
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("meetings:work.title"),
      hidden: true,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function OwnMeetings() {
  const { next, waiting, past, hasOthers, device } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  const paths = usePaths();
  const parts = [
    { id: "next", title: t("work.next"), none: t("work.noneNext"), meetings: next },
    { id: "waiting", title: t("work.waiting"), none: t("work.noneWaiting"), meetings: waiting },
    { id: "past", title: t("work.past"), none: t("work.nonePast"), meetings: past },
  ];
  return (
    <>
      <PageHeader
        title={t("work.title")}
        lead={t("work.lead")}
        actions={
          <ButtonLink href={paths.planMeeting} icon="plus" className="large">
            {t("work.plan")}
          </ButtonLink>
        }
      />
      <UnsentElsewhere {...device} />
      {parts.map(({ id, title, none, meetings }) => (
        <section key={id} className="section" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {meetings.length === 0 ? <p className="soft">{none}</p> : null}
          <ul className="grid results">
            {meetings.map((meeting) => (
              <li key={meeting.number}>
                <OwnMeetingCard meeting={meeting} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasOthers ? (
        <section className="section stack-s" aria-labelledby="others">
          <h2 id="others">{t("work.others")}</h2>
          <p>{t("work.othersText")}</p>
          <MoreLink href={paths.meetings()}>{t("work.othersOpen")}</MoreLink>
        </section>
      ) : null}
    </>
  );
}
