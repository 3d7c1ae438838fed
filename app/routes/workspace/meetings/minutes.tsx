import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listMeetingAttachments } from "db/queries/attachments";
import { listCapturedProposals } from "db/queries/captured-proposals";
import { listConsultations } from "db/queries/consultations";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { useTranslation } from "react-i18next";
import { PageHeader } from "~/components/page-header";
import { findKeptMeeting } from "~/features/meetings/kept-meeting.server";
import { isAhead } from "~/features/meetings/meeting";
import { AttachmentsPanel } from "~/features/meetings/meeting-attachments";
import { MeetingSteps } from "~/features/meetings/meeting-steps";
import { meetingDate, meetingTime } from "~/features/meetings/meeting-when";
import { MinutesDocument } from "~/features/meetings/minutes-document";
import { doubtsAbout } from "~/features/meetings/minutes-doubts.rules";
import { listMissing, publishMinutes } from "~/features/meetings/publish-minutes.server";
import { PublishPanel } from "~/features/meetings/publish-panel";
import { readMinutes } from "~/features/meetings/read-minutes.server";
import { inVilnius } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const meeting = await findKeptMeeting(db, { number: params.number, keeper: requireViewer(context) });
  if (!meeting) throw new Response(null, { status: 404 });
  const { number, title, type, place, chair, secretary, minutesPublishedAt } = meeting;
  const consultations = await listConsultations(db, { language });
  const captured = await listCapturedProposals(db, { meetingId: meeting.id });
  const waiting = captured.filter(({ status }) => status === "received");
  const minutes = await readMinutes(db, { meeting });
  const neighbourhoods = await listNeighbourhoods(db);
  const nameOf = (asked: string | null) => neighbourhoods.find(({ id }) => id === asked)?.name ?? null;
  const decisions = [
    ...minutes.items.flatMap((item, at) => item.decisions.map((one) => ({ ...one, item: at + 1 }))),
    ...minutes.decisions.map((one) => ({ ...one, item: 0 })),
  ];
  return {
    ...{ number, title, publishedAt: minutesPublishedAt, missing: await listMissing(db, meeting) },
    head: {
      ...{ number, title, type, place, chair, secretary, time: meetingTime(meeting, t) },
      neighbourhoods: meeting.neighbourhoods.map(({ name }) => name),
      date: meetingDate(
        meeting,
        consultations.find(({ id }) => id === meeting.consultationId),
        { t, language },
      ),
    },
    minutes,
    doubts: doubtsAbout({
      ...{ ...minutes, waiting, decisions },
      isAhead: isAhead(meeting, inVilnius(new Date().toISOString())),
    }),
    attachments: (await listMeetingAttachments(db, { meetingId: meeting.id, publicOnly: false })).length,
    waiting: waiting.length,
    captured: captured
      .filter(({ status }) => status !== "withdrawn" && status !== "rejected")
      .map(({ id, number: own, title: words, neighbourhoodId }) => ({
        ...{ id, number: own, title: words, neighbourhood: nameOf(neighbourhoodId) },
      })),
    meta: { ...metaBase(request, context, t("common:siteName")), title, hidden: true },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const keeper = requireViewer(context);
  const form = await staffForm(request, keeper);
  const published = await publishMinutes(db, {
    ...{ number: Number(params.number), keeper, incomplete: form.get("incomplete") === "on" },
    now: new Date().toISOString(),
  });
  if (published.ok)
    return redirect(`${paths.meetingMinutes(Number(params.number))}?published`, { status: 303 });
  if (published.reason === "gone") throw new Response(null, { status: 404 });
  return data({ refused: true }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Minutes() {
  const { number, title, publishedAt, missing, doubts, head, minutes, waiting, captured, attachments } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? false;
  const { t } = useTranslation("meetings");
  return (
    <>
      <MeetingSteps number={number} current="minutes" />
      <PageHeader title={title} eyebrow={t("publish.title")} />
      <PublishPanel {...{ number, publishedAt, missing, doubts, waiting, refused }} />
      <AttachmentsPanel number={number} count={attachments} />
      <section className="section" aria-labelledby="preview">
        <h2 id="preview">{t("publish.preview")}</h2>
        <MinutesDocument {...{ head, minutes, captured }} />
      </section>
    </>
  );
}
