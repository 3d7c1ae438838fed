import { attendanceGroups, logEntryKinds, sectors } from "db/tables/meetings";
import { z } from "zod";
import { inVilnius } from "~/i18n/formats";
import {
  type AttendanceCategory,
  type AttendanceChange,
  countField,
  type LogEntry,
  type Refusal,
  refusals,
} from "./log-entry";
import { longestSpokenText } from "./spoken-text";

/** Half a novel; a form may carry more, but nobody takes notes so long in one evening. */
const longestNotes = 200_000;
const mostPeople = 99_999;

const id = z.string().min(1).max(64);
const optionalId = z
  .string()
  .max(64)
  .transform((value) => value || null);
const key = z.guid();
const revision = z.coerce.number().int().positive();
const count = z.coerce.number().int().min(0).max(mostPeople);
/** An empty field says that nobody counted, which is not the same as none. */
const votes = z
  .string()
  .trim()
  .regex(/^\d{0,5}$/, "votes")
  .default("")
  .transform((value) => (value === "" ? null : Number(value)));
const line = (longest: number) => z.string().trim().min(1, "empty").max(longest, "tooLong");
const time = z
  .string()
  .trim()
  .transform((value) => value || null)
  .pipe(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
  );
const notes = z.string().max(longestNotes, "tooLong");
const spoken = line(longestSpokenText);
const themes = z.array(id).max(20);
const decision = {
  ...{ item: optionalId, wording: line(4000) },
  ...{ votesFor: votes, votesAgainst: votes, votesAbstained: votes },
};

const entrySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("notes"), key, item: optionalId, revision, text: notes }),
  z.object({ kind: z.literal("time"), key, which: z.enum(["start", "end"]), time }),
  z.object({ kind: z.literal("decision"), key, ...decision }),
  z.object({ kind: z.literal("decision-change"), key, id, revision, ...decision }),
  z.object({ kind: z.literal("decision-removal"), key, id }),
  z.object({ kind: z.literal("organisation"), key, name: line(200), sector: z.enum(sectors) }),
  z.object({ kind: z.literal("organisation-removal"), key, id }),
  z.object({
    kind: z.literal("proposal"),
    key,
    item: optionalId,
    text: spoken,
    themes,
    neighbourhood: optionalId,
  }),
  z.object({
    ...{ kind: z.literal("proposal-change"), key, id, version: revision },
    ...{ text: spoken, themes, neighbourhood: optionalId },
  }),
  z.object({ kind: z.literal("proposal-removal"), key, id }),
  z.object({ kind: z.literal("proposal-return"), key, id }),
]);

/** Every category that is counted, sectors first. */
const attendanceCategories: readonly AttendanceCategory[] = [
  ...sectors.map((category) => ({ dimension: "sector" as const, category })),
  ...attendanceGroups.map((category) => ({ dimension: "group" as const, category })),
];

/**
 * The fields of a log form as an entry, or why they are none. Line ends become `\n`, as browsers send `\r\n`.
 * @param now UTC instant: the button „now“ beside a time means it.
 */
export function readLogEntry(
  form: FormData,
  now: string,
): { ok: true; entry: LogEntry } | { ok: false; reason: Refusal } {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value.replace(/\r\n?/g, "\n");
  }
  const kind = logEntryKinds.find((known) => known === fields.kind);
  if (kind === "attendance") return readAttendance(fields);
  if (kind === "time" && fields.now) fields.time = inVilnius(now).time;
  const result = entrySchema.safeParse({
    item: "",
    neighbourhood: "",
    ...fields,
    themes: form.getAll("theme"),
  });
  if (result.success) return { ok: true, entry: result.data };
  const message = result.error.issues[0]?.message;
  return { ok: false, reason: refusals.find((known) => known === message) ?? "invalid" };
}

function readAttendance(
  fields: Record<string, string>,
): { ok: true; entry: LogEntry } | { ok: false; reason: Refusal } {
  const entryKey = key.safeParse(fields.key);
  const changes: AttendanceChange[] = [];
  for (const category of attendanceCategories) {
    const name = countField(category);
    if (fields[name] === undefined) continue;
    // A field that was emptied means nobody.
    const is = count.safeParse(fields[name].trim() || "0");
    const was = count.safeParse(fields[`was-${name}`] ?? "0");
    if (!is.success || !was.success) return { ok: false, reason: "invalid" };
    if (is.data !== was.data) changes.push({ ...category, change: is.data - was.data });
  }
  if (!entryKey.success) return { ok: false, reason: "invalid" };
  return { ok: true, entry: { kind: "attendance", key: entryKey.data, changes } };
}
