import type { MinutesState } from "db/tables/meetings";

/** `next`: still to come; `waiting`: held (or of unknown date) and without minutes; `past`: minutes are public. */
export type MeetingPhase = "next" | "waiting" | "past";

/** @param today YYYY-MM-DD in local time. A month that has begun is not over before its last day. */
export function phaseOf(
  meeting: { heldOn: string | null; minutes: MinutesState },
  today: string,
): MeetingPhase {
  if (meeting.minutes === "published") return "past";
  return isToCome(meeting.heldOn, today) ? "next" : "waiting";
}

/** Whether a date, as precise as it is known, is today or later; an unknown date is not. */
export function isToCome(heldOn: string | null, today: string): boolean {
  return heldOn !== null && heldOn >= today.slice(0, heldOn.length);
}

/** Whether a meeting has not begun yet: by its day, and on that day by its hour where that is known; `now` in local time. */
export function isAhead(
  { heldOn, startsAt }: { heldOn: string | null; startsAt: string | null },
  now: { date: string; time: string },
): boolean {
  if (heldOn === null) return false;
  const today = now.date.slice(0, heldOn.length);
  return heldOn > today || (heldOn === now.date && startsAt !== null && startsAt > now.time);
}

/** The elements of a *protokolas* that Lithuanian practice asks for and a meeting can lack. */
const minutesElements = [
  "date",
  "place",
  "time",
  "chair",
  "secretary",
  "agenda",
  "notes",
  "attendance",
] as const;
export type MinutesElement = (typeof minutesElements)[number];

export interface MinutesContent {
  heldOn: string | null;
  place: string | null;
  startsAt: string | null;
  endsAt: string | null;
  chair: string | null;
  secretary: string | null;
  notes: string;
  agenda: readonly { notes: string }[];
  /** By sector. */
  people: number;
}

/** What the minutes still lack, in the order a *protokolas* has it. A month is not yet a date. */
export function missingFromMinutes(meeting: MinutesContent): MinutesElement[] {
  const has: Record<MinutesElement, boolean> = {
    date: meeting.heldOn?.length === 10,
    place: isFilled(meeting.place),
    time: isFilled(meeting.startsAt) && isFilled(meeting.endsAt),
    chair: isFilled(meeting.chair),
    secretary: isFilled(meeting.secretary),
    agenda: meeting.agenda.length > 0,
    notes: isFilled(meeting.notes) || meeting.agenda.some((item) => isFilled(item.notes)),
    attendance: meeting.people > 0,
  };
  return minutesElements.filter((element) => !has[element]);
}

/** Minutes without a day cannot be found again and prove nothing; all else may be missing if the keeper says so. */
export function mayPublishMinutes(missing: readonly MinutesElement[], knowinglyIncomplete: boolean): boolean {
  if (missing.includes("date")) return false;
  return missing.length === 0 || knowinglyIncomplete;
}

function isFilled(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
