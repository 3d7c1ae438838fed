import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findKeptMeeting } from "~/features/meetings/kept-meeting.server";
import type { LogAnswer } from "~/features/meetings/log-entry";
import { readLogEntry } from "~/features/meetings/log-entry.form";
import type { LogState } from "~/features/meetings/log-state";
import { readLog } from "~/features/meetings/read-log.server";
import { takeLogEntry } from "~/features/meetings/take-log-entry.server";
import { requireViewer, staffForm } from "~/platform/forms.server";

/** What a device learns when it asks: the log as it is, and the token its forms need after signing in again. */
export interface LogNews {
  state: LogState;
  formToken: string;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const meeting = await findKeptMeeting(context.db, { number: params.number, keeper: viewer });
  if (!meeting) return Response.json(null, { status: 404 });
  const news: LogNews = { state: await readLog(context.db, { meeting }), formToken: viewer.formToken };
  return Response.json(news, { headers: { "Cache-Control": "no-store" } });
}

/** Takes one entry from a script. Refusals are answers too (200): the device must not send them again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, language } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const { number } = params;
  if (!(await findKeptMeeting(db, { number, keeper: viewer }))) return Response.json(null, { status: 404 });
  const now = new Date().toISOString();
  const read = readLogEntry(form, now);
  const answer: LogAnswer = read.ok
    ? await takeLogEntry(db, {
        ...{ number: Number(number), entry: read.entry, keeper: viewer, language },
        now,
      })
    : read;
  return Response.json(answer);
}
