import type { Meeting } from "db/queries/meetings";
import type { Paths } from "~/platform/paths";
import { type CalendarEvent, toCalendar } from "./calendar";

/** The public meetings that have a day, as a calendar file. @param host of the site, makes the events' names unique. */
export function calendarOf(
  meetings: readonly Meeting[],
  site: { name: string; origin: string; paths: Paths },
  stamp: string,
): string {
  const events = meetings.flatMap((meeting): CalendarEvent[] => {
    if (!meeting.isPublic || meeting.heldOn?.length !== 10) return [];
    return [
      {
        ...{ uid: `meeting-${meeting.number}@${new URL(site.origin).hostname}`, title: meeting.title },
        ...{ date: meeting.heldOn, startsAt: meeting.startsAt, endsAt: meeting.endsAt },
        ...{ place: meeting.place ?? "", description: meeting.invitation ?? "", version: meeting.version },
        url: site.origin + site.paths.meeting(meeting.number),
      },
    ];
  });
  return toCalendar(site.name, events, stamp);
}
