import type { Meeting } from "db/queries/meetings";
import type { MeetingType } from "db/tables/meetings";

/** What anyone may know of a public meeting apart from its minutes. */
export interface PublicMeeting {
  number: number;
  type: MeetingType;
  title: string;
  heldOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  lat: number | null;
  lng: number | null;
  neighbourhoods: { slug: string; name: string }[];
  invitation: string | null;
  /** Chair and secretary sign the minutes, so their names come with them and not before. */
  chair: string | null;
  secretary: string | null;
  hasMinutes: boolean;
  isSample: boolean;
}

/** Leaves out what is not public: notes, who planned it and, before the minutes are out, who leads it. */
export function publicPartOf(meeting: Meeting): PublicMeeting {
  const {
    number,
    type,
    title,
    heldOn,
    startsAt,
    endsAt,
    place,
    lat,
    lng,
    neighbourhoods,
    invitation,
    isSample,
  } = meeting;
  const hasMinutes = meeting.minutes === "published";
  return {
    ...{ number, type, title, heldOn, startsAt, endsAt, place, lat, lng, invitation, isSample, hasMinutes },
    neighbourhoods: neighbourhoods.map(({ slug, name }) => ({ slug, name })),
    chair: hasMinutes ? meeting.chair : null,
    secretary: hasMinutes ? meeting.secretary : null,
  };
}
