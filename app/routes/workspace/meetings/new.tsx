import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listSpokenNeighbourhoods } from "db/queries/elders";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Breadcrumb } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { agendaButton } from "~/features/meetings/agenda-editor";
import { emptyPlan } from "~/features/meetings/plan-fields";
import { planMeeting } from "~/features/meetings/plan-meeting.server";
import { PlanForm } from "~/features/meetings/plan-page";
import { listPlanChoices, receivePlan } from "~/features/meetings/receive-plan.server";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";
import { newId } from "~/platform/tokens.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const viewer = requireViewer(context);
  const { elders, ...choices } = await listPlanChoices(db, { language });
  const own = await listSpokenNeighbourhoods(db, { userId: viewer.id });
  return {
    ...choices,
    ...{ id: newId(), elders: elders.filter(({ id }) => id !== viewer.id) },
    /** An elder of one neighbourhood most often meets its people. */
    neighbourhood: own.length === 1 ? own.map(({ id }) => id) : [],
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("meetings:plan.newTitle"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, language, paths, t } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const id = z.guid().safeParse(form.get("id"));
  if (!id.success) throw new Response(null, { status: 400 });
  const point = { lat: null, lng: null };
  const received = await receivePlan(db, { form, step: form.get(agendaButton), point, t, language });
  if (!received.ok) return data(received.answer, { status: received.status });
  const now = new Date().toISOString();
  const { number } = await planMeeting(db, {
    ...{ id: id.data, draft: received.draft, userId: viewer.id, now },
  });
  return redirect(`${paths.workspaceMeeting(number)}?saved`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function NewMeeting() {
  const { id, neighbourhood, meta: _meta, ...choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const paths = usePaths();
  return (
    <>
      <Breadcrumb
        label={t("page.all")}
        crumbs={[{ label: t("work.title"), href: paths.workspaceMeetings }]}
      />
      <PageHeader title={t("plan.newTitle")} lead={t("plan.newLead")} />
      <PlanForm
        newId={id}
        fields={{ ...emptyPlan, neighbourhoods: neighbourhood }}
        mayInvite
        {...choices}
        answer={answer}
      />
    </>
  );
}
