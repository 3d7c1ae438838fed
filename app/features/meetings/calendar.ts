import { inVilnius } from "~/i18n/formats";

/** A meeting as calendars understand it. */
export interface CalendarEvent {
  /** Stays the same through all changes. */
  uid: string;
  title: string;
  /** YYYY-MM-DD */
  date: string;
  /** HH:MM local time; without a start the event lasts the whole day. */
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  description: string;
  url: string;
  version: number;
}

/** An iCalendar file (RFC 5545). @param stamp UTC instant at which it is made. */
export function toCalendar(name: string, events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sueiga//LT", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"],
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${compact(stamp)}`,
    ...timeLines(event),
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.place ? [`LOCATION:${escapeText(event.place)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    `URL:${event.url}`,
    `SEQUENCE:${event.version}`,
    "END:VEVENT",
  ];
}

const hourMs = 3_600_000;

function timeLines({ date, startsAt, endsAt }: CalendarEvent): string[] {
  if (startsAt === null) return [`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`];
  const start = localInstant(date, startsAt);
  const end =
    endsAt === null ? new Date(Date.parse(start) + hourMs).toISOString() : localInstant(date, endsAt);
  return [`DTSTART:${compact(start)}`, `DTEND:${compact(end)}`];
}

/** The UTC instant at which clocks in Lithuania show this date and time. */
export function localInstant(date: string, time: string): string {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const shown = inVilnius(new Date(asIfUtc).toISOString());
  const offset = Date.parse(`${shown.date}T${shown.time}:00Z`) - asIfUtc;
  return new Date(asIfUtc - offset).toISOString();
}

const compact = (instant: string) => instant.replace(/[-:]|\.\d+/g, "");

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");
}

/** No line is longer than 75 bytes; the rest of it follows after a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 73) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join("\r\n ");
}
