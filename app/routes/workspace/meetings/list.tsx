import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConsultations } from "db/queries/consultations";
import { listMeetings } from "db/queries/meetings";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { PageHeader } from "~/components/page-header";
import { keepsAllMeetings, phaseOf } from "~/features/meetings/meeting";
import { type OwnMeeting, OwnMeetingCard } from "~/features/meetings/own-meeting-card";
import { inVilnius } from "~/i18n/formats";
import { requireViewer } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const viewer = requireViewer(context);
  const today = inVilnius(new Date().toISOString()).date;
  const rows = await listMeetings(db, { createdBy: keepsAllMeetings(viewer) ? undefined : viewer.id });
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
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("meetings:work.title"),
      hidden: true,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function OwnMeetings() {
  const { next, waiting, past } = useLoaderData<typeof loader>();
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
    </>
  );
}
