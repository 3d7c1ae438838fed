import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { MeetingPapers } from "~/features/hall/meeting-papers";
import { agendaButton } from "~/features/meetings/agenda-editor";
import { mayInviteKeepers } from "~/features/meetings/keeping.rules";
import { findKeptMeeting } from "~/features/meetings/kept-meeting.server";
import { MeetingSteps } from "~/features/meetings/meeting-steps";
import { meetingTime } from "~/features/meetings/meeting-when";
import { fieldsOf } from "~/features/meetings/plan-fields";
import { readPlan, reviseMeetingPlan } from "~/features/meetings/plan-meeting.server";
import { PlanForm } from "~/features/meetings/plan-page";
import { listPlanChoices, receivePlan } from "~/features/meetings/receive-plan.server";
import { formatDay } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const keeper = requireViewer(context);
  const meeting = await findKeptMeeting(db, { number: params.number, keeper });
  if (!meeting) throw new Response(null, { status: 404 });
  const { number, title, version, isPublic } = meeting;
  const { elders, ...choices } = await listPlanChoices(db, { language });
  return {
    ...{ number, title, version, isPublic, fields: fieldsOf(await readPlan(db, meeting)), ...choices },
    // Whoever planned it keeps it anyway.
    elders: elders.filter(({ id }) => id !== meeting.createdBy),
    when: [meeting.heldOn ? formatDay(language, meeting.heldOn) : "", meetingTime(meeting, t)]
      .filter(Boolean)
      .join(", "),
    mayInvite: mayInviteKeepers(keeper, meeting),
    saved: new URL(request.url).searchParams.has("saved"),
    meta: { ...metaBase(request, context, t("common:siteName")), title, hidden: true },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, language, paths, t } = context;
  const keeper = requireViewer(context);
  const form = await staffForm(request, keeper);
  const meeting = await findKeptMeeting(db, { number: params.number, keeper });
  if (!meeting) throw new Response(null, { status: 404 });
  const point = { lat: meeting.lat, lng: meeting.lng };
  const received = await receivePlan(db, { form, step: form.get(agendaButton), point, t, language });
  if (!received.ok) return data(received.answer, { status: received.status });
  const revised = await reviseMeetingPlan(db, {
    ...{ number: meeting.number, version: Number(form.get("version")), draft: received.draft, keeper },
    now: new Date().toISOString(),
  });
  if (revised.ok) {
    // Whoever took their own neighbourhood out of another's meeting can no longer open it.
    const stillKept = await findKeptMeeting(db, { number: meeting.number, keeper });
    const next = stillKept ? `${paths.workspaceMeeting(meeting.number)}?saved` : paths.workspaceMeetings;
    return redirect(next, { status: 303 });
  }
  if (revised.reason === "gone") throw new Response(null, { status: 404 });
  return data(received.again(revised), { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MeetingPlan() {
  const { number, title, when, saved, isPublic, meta: _meta, ...plan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const paths = usePaths();
  return (
    <>
      <MeetingSteps number={number} current="plan" />
      <PageHeader title={title} lead={when} />
      {saved && !answer ? (
        <Notice kind="success" role="status">
          <p>{t("plan.saved")}</p>
          <p>
            <ButtonLink href={paths.meetingLog(number)} variant="quiet" iconEnd="arrow">
              {t("work.openLog")}
            </ButtonLink>
          </p>
        </Notice>
      ) : null}
      <MeetingPapers number={number} isPublic={isPublic} />
      <PlanForm key={plan.version} {...plan} answer={answer} />
    </>
  );
}
