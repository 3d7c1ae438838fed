import { localInstant } from "~/features/meetings/calendar";

const hourMs = 3_600_000;
/** People come early, and think of something on their way home or the morning after. */
const hoursBefore = 3;
const hoursAfter = 24;
/** Where nobody planned an end. */
const hoursLong = 3;
/** Whoever began to write before it closed is not turned away. */
const hoursToFinish = 1;

export interface HallMeeting {
  /** Only a whole day can be open. */
  heldOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
}

export type HallState = "open" | "early" | "late" | "undated";

export interface HallHours {
  state: HallState;
  /** UTC instant. */
  opensAt: string | null;
  closesAt: string | null;
}

/** When a meeting takes proposals from people in its hall; without an hour, from midnight on its day. */
export function hallHours({ heldOn, startsAt, endsAt }: HallMeeting, now: Date): HallHours {
  if (heldOn?.length !== 10) return { state: "undated", opensAt: null, closesAt: null };
  const at = (time: string) => Date.parse(localInstant(heldOn, time));
  const start = startsAt === null ? at("00:00") : at(startsAt);
  const planned = endsAt === null ? start + hoursLong * hourMs : at(endsAt);
  // A meeting that ends after midnight tells an earlier hour.
  const end = startsAt === null ? at("23:59") : planned < start ? planned + 24 * hourMs : planned;
  const opens = startsAt === null ? start : start - hoursBefore * hourMs;
  const closes = end + hoursAfter * hourMs;
  const state = now.getTime() < opens ? "early" : now.getTime() > closes ? "late" : "open";
  return { state, opensAt: new Date(opens).toISOString(), closesAt: new Date(closes).toISOString() };
}

/** Whether a form that was opened in time may still be sent. */
export function hallTakes(meeting: HallMeeting, now: Date): boolean {
  const { state } = hallHours(meeting, now);
  return (
    state === "open" ||
    (state === "late" &&
      hallHours(meeting, new Date(now.getTime() - hoursToFinish * hourMs)).state === "open")
  );
}
