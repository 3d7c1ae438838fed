import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { listThemes } from "db/queries/themes";
import { findKeptMeeting } from "~/features/meetings/kept-meeting.server";
import { LogScreen } from "~/features/meetings/log/log-screen";
import type { RefusedPost } from "~/features/meetings/log/refused-entries";
import { useMeetingLog } from "~/features/meetings/log/use-meeting-log";
import { newEntryKey } from "~/features/meetings/log-entry";
import { readLogEntry } from "~/features/meetings/log-entry.form";
import { keepRoot } from "~/features/meetings/log-keeping";
import { MeetingSteps } from "~/features/meetings/meeting-steps";
import { readLog } from "~/features/meetings/read-log.server";
import { takeLogEntry } from "~/features/meetings/take-log-entry.server";
import { formTokenField } from "~/platform/form-token";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const viewer = requireViewer(context);
  const meeting = await findKeptMeeting(db, { number: params.number, keeper: viewer });
  if (!meeting) throw new Response(null, { status: 404 });
  const { number, title } = meeting;
  const themes = await listThemes(db, { language });
  const neighbourhoods = await listNeighbourhoods(db);
  const asked = new URL(request.url).searchParams.get("item");
  return {
    ...{ number, title, isPublished: meeting.minutes === "published" },
    ...{ formKey: newEntryKey(), formToken: viewer.formToken },
    /** On a shared computer nobody sends what another wrote. */
    keepPrefix: `${keepRoot}:${meeting.id}:${viewer.id}`,
    openAt: asked !== null && /^\d{1,3}$/.test(asked) ? Number(asked) : 1,
    state: await readLog(db, { meeting }),
    themes: themes.map(({ id, shortName, colour }) => ({ id, shortName, colour })),
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    ownNeighbourhoods: meeting.neighbourhoods.map(({ id }) => id),
    meta: { ...metaBase(request, context, t("common:siteName")), title, hidden: true },
  };
}

/** Forms that are sent without script; scripts use the address of entries. Both lead through the same door. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, language, paths } = context;
  const keeper = requireViewer(context);
  const form = await staffForm(request, keeper);
  const meeting = await findKeptMeeting(db, { number: params.number, keeper });
  if (!meeting) throw new Response(null, { status: 404 });
  const { number } = meeting;
  const now = new Date().toISOString();
  const read = readLogEntry(form, now);
  const [, item = "1", part = "proposals"] = /^(\d{1,3})#([a-z]+)$/.exec(String(form.get("back"))) ?? [];
  const back = `${paths.meetingLog(number, { item })}#${part}`;
  const words = ["text", "wording", "name"]
    .map((name) => form.get(name))
    .find((one) => typeof one === "string");
  const typed = String(words ?? "");
  if (!read.ok) return data<RefusedPost>({ words: typed, reason: read.reason }, { status: 400 });
  const answer = await takeLogEntry(db, { number, entry: read.entry, keeper, language, now });
  if (answer.ok) return redirect(back, { status: 303 });
  const { reason, theirs } = answer;
  const refused: RefusedPost = { entry: read.entry, words: typed, reason, theirs };
  return data(refused, { status: reason === "conflict" ? 409 : 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MeetingLog() {
  const { state, formToken, meta: _meta, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const paths = usePaths();
  const log = useMeetingLog(state, {
    ...{ url: paths.meetingEntries(page.number), formTokenField, formToken, keepPrefix: page.keepPrefix },
  });
  return (
    <>
      <MeetingSteps number={page.number} current="log" />
      <LogScreen {...page} {...log} refused={refused} />
    </>
  );
}
