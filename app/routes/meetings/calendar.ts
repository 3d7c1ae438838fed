import type { LoaderFunctionArgs } from "@remix-run/node";
import { listPublicMeetings } from "db/queries/meetings";
import { calendarOf } from "~/features/meetings/meeting-calendar.server";

/** All public meetings that have a day, for calendars that subscribe. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, origin, paths, t } = context;
  const name = `${t("meetings:list.title")} · ${t("common:siteName")}`;
  const meetings = await listPublicMeetings(db);
  return new Response(calendarOf(meetings, { name, origin, paths }, new Date().toISOString()), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
}
