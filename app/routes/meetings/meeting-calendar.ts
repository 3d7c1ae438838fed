import type { LoaderFunctionArgs } from "@remix-run/node";
import { findMeeting } from "db/queries/meetings";
import { calendarOf } from "~/features/meetings/meeting-calendar.server";
import { publicNumber } from "~/features/proposals/public-number";

/** One meeting, to be put into one's own calendar. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, origin, paths } = context;
  const number = publicNumber(params.number);
  const meeting = number === undefined ? undefined : await findMeeting(db, { number });
  if (!meeting?.isPublic || meeting.heldOn?.length !== 10) throw new Response(null, { status: 404 });
  const site = { name: meeting.title, origin, paths };
  return new Response(calendarOf([meeting], site, new Date().toISOString()), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="meeting-${number}.ics"`,
    },
  });
}
