import { proposalLanguages } from "db/tables/proposals";
import { z } from "zod";

/** Lengths in characters as people count them (code points), after tidying. */
export const limits = {
  title: { least: 5, most: 120 },
  body: { least: 20, most: 5000 },
  themes: { least: 1, most: 3 },
  place: 200,
  name: 80,
  email: 254,
  reply: 3000,
} as const;

/** Controls, and the signs that turn the direction of all that follows them; joined emoji and marks stay whole. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{feff}]/gu;

/** One line as it is kept: NFC, no controls, single spaces. */
export function tidyLine(text: string): string {
  return text.normalize("NFC").replace(/\s/gu, " ").replace(unseen, "").replace(/ +/g, " ").trim();
}

/** Lines of text as they are kept: as `tidyLine`, with at most one empty line between paragraphs. */
export function tidyText(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, "\n").split("\n");
  return lines
    .map(tidyLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const lengthOf = (text: string) => [...text].length;
/** Of a text that is there at all: that it is missing is another error. */
const atLeast = (least: number) => (text: string) => text === "" || lengthOf(text) >= least;
const atMost = (most: number) => (text: string) => lengthOf(text) <= most;

/** An empty field reaches the schema as undefined; what is only spaces must read the same. */
const line = (missing: string) => z.string({ error: missing }).overwrite(tidyLine).min(1, missing);

const title = line("submission:error.titleMissing")
  .refine(atLeast(limits.title.least), "submission:error.titleShort")
  .refine(atMost(limits.title.most), "submission:error.titleLong");

const body = z
  .string({ error: "submission:error.bodyMissing" })
  .overwrite(tidyText)
  .min(1, "submission:error.bodyMissing")
  .refine(atLeast(limits.body.least), "submission:error.bodyShort")
  .refine(atMost(limits.body.most), "submission:error.bodyLong");

/** Of a proposal that is one sentence, as people in a hall write: its author need not make it longer to mend it. */
const shortBody = z
  .string()
  .overwrite(tidyText)
  .refine(atMost(limits.body.most), "submission:error.bodyLong")
  .default("");

/** Of what a change is checked against; `isShort`: the proposal has hardly a text so far. */
interface ChangeBasis {
  box: Box;
  hasThemes: boolean;
  isShort?: boolean;
}

/** Slugs; none where the organisation has no themes to choose from. */
const themesOf = ({ hasThemes }: { hasThemes: boolean }) =>
  hasThemes
    ? z
        .array(z.string())
        .overwrite((slugs) => [...new Set(slugs)])
        .min(limits.themes.least, "submission:error.themesMissing")
        .max(limits.themes.most, "submission:error.themesMany")
    : z.array(z.string()).overwrite(() => []);

/** One address and nothing that could be read as two, or as part of a mail's head. */
const emailPattern =
  /^[^\s\p{Cc}@<>",;:()[\]\\]+@[^\s\p{Cc}@<>",;:()[\]\\]+\.[^\s\p{Cc}@<>",;:()[\]\\.]{2,}$/u;
/** Whether we could write to this address. */
export const isMailAddress = (text: string) => emailPattern.test(text) && text.length <= limits.email;
const email = z
  .string()
  .overwrite((text) => text.trim())
  .refine(isMailAddress, "submission:error.email")
  .optional();

/** The four equal answers to “where”. */
export const places = ["city", "neighbourhood", "place", "pin"] as const;
export type PlaceKind = (typeof places)[number];

/** West, south, east, north in degrees: the territory's box. */
export type Box = readonly [number, number, number, number];

/** Where no territory is known, a pin may stand anywhere. */
export const wholeWorld: Box = [-180, -90, 180, 90];

const degrees = (most: number) => z.number().min(-most).max(most).optional().catch(undefined);

/** What the four answers are said in. */
const whereFields = {
  /** Slug. */
  neighbourhood: z.string().optional(),
  place: z.string().overwrite(tidyLine).optional(),
  lat: degrees(90),
  lng: degrees(180),
};

export interface Whereabouts {
  where?: PlaceKind | undefined;
  neighbourhood?: string | undefined;
  place?: string | undefined;
  lat?: number | undefined;
  lng?: number | undefined;
}

const nameFields = {
  name: z.string().overwrite(tidyLine).refine(atMost(limits.name), "submission:error.nameLong").optional(),
  nameIsPublic: z.boolean().optional(),
};

/**
 * What a resident sends. Whatever the chosen kind of place does not need may be filled in as well: it is kept on the
 * page and left out of the result of `placeOf`. Errors are translation keys.
 */
export function proposalSchema({ box, hasThemes }: { box: Box; hasThemes: boolean }) {
  const fields = z.object({
    title,
    body,
    themes: themesOf({ hasThemes }),
    language: z.enum(proposalLanguages).catch("lt"),
    ...whereFields,
    where: z.enum(places).catch("city"),
    ...nameFields,
    email,
    /** Number of a meeting the proposal is for. */
    meeting: z.number().int().positive().optional().catch(undefined),
    /** Made by the page: the same form sent again is the same proposal. */
    key: z.string({ error: "submission:error.stale" }).regex(/^[\w-]{20,64}$/, "submission:error.stale"),
    /** When the page was made, in milliseconds. */
    opened: z.number().optional().catch(undefined),
    /** What looks like personal data was pointed out on the page that this comes from. */
    told: z.string().optional(),
    /** No person sees this field, so no person fills it in. */
    website: z.string().optional(),
  });
  return withPlaceRules(fields, box);
}

/** What a chosen way to say where needs. */
function withPlaceRules<Schema extends z.ZodType<Whereabouts>>(fields: Schema, box: Box): Schema {
  // Asked even when other fields are wrong, so that a person is told everything at once.
  const always = { when: () => true };
  return fields
    .refine(({ where, neighbourhood }) => where !== "neighbourhood" || neighbourhood, {
      path: ["neighbourhood"],
      error: "submission:error.neighbourhood",
      ...always,
    })
    .refine(({ where, place }) => where !== "place" || (place && tidyLine(place)), {
      path: ["place"],
      error: "submission:error.placeMissing",
      ...always,
    })
    .refine(({ where, place }) => where !== "place" || atMost(limits.place)(tidyLine(place ?? "")), {
      path: ["place"],
      error: "submission:error.placeLong",
      ...always,
    })
    .refine(({ where, lat, lng }) => where !== "pin" || (lat !== undefined && lng !== undefined), {
      path: ["pin"],
      error: "submission:error.pinMissing",
      ...always,
    })
    .refine(
      ({ where, lat, lng }) =>
        where !== "pin" || lat === undefined || lng === undefined || isInside(box, lat, lng),
      { path: ["pin"], error: "submission:error.pinOutside", ...always },
    );
}

export type SubmittedProposal = z.output<ReturnType<typeof proposalSchema>>;

function isInside([west, south, east, north]: Box, lat: number, lng: number): boolean {
  return lat >= south && lat <= north && lng >= west && lng <= east;
}

/** The answer to “where” that a stored place was given by; a pin may have been given a neighbourhood too. */
export function placeKindOf(stored: {
  place: string | null;
  lat: number | null;
  neighbourhoodSlug: string | null;
}): PlaceKind {
  if (stored.lat !== null) return "pin";
  if (stored.place !== null) return "place";
  return stored.neighbourhoodSlug === null ? "city" : "neighbourhood";
}

/** What of the fields says where, by the kind of place that was chosen. */
export function placeOf({ where, neighbourhood, place, lat, lng }: Whereabouts): {
  neighbourhood?: string;
  place?: string;
  point?: { lat: number; lng: number };
} {
  if (where === "neighbourhood" && neighbourhood) return { neighbourhood };
  if (where === "place" && place) return { place };
  if (where === "pin" && lat !== undefined && lng !== undefined) return { point: { lat, lng } };
  return {};
}

/** A person needs longer than this to read the form and write two sentences. */
const fastestMs = 4_000;

/** Whether a program seems to have filled the form in. Such a proposal is queued like any other, but causes no mail. */
export function seemsAutomatic(
  { website, opened }: Pick<SubmittedProposal, "website" | "opened">,
  now: number,
): boolean {
  return Boolean(website) || opened === undefined || now - opened < fastestMs;
}

/** A change by the author, before anything is published. Without `where`, place and name stay as they are. */
export function editSchema({ box, hasThemes, isShort = false }: ChangeBasis) {
  const fields = z.object({
    title,
    body: isShort ? shortBody : body,
    themes: themesOf({ hasThemes }),
    ...whereFields,
    where: z.enum(places).optional().catch(undefined),
    ...nameFields,
    /** Of the proposal that the change started from. */
    version: z.number({ error: "submission:error.stale" }).int(),
  });
  return withPlaceRules(fields, box);
}

export type EditedProposal = z.output<ReturnType<typeof editSchema>>;

/** What an author would have a published proposal say, with the reason. */
export function correctionSchema({ box, hasThemes, isShort = false }: ChangeBasis) {
  const fields = z.object({
    title,
    body: isShort ? shortBody : body,
    themes: themesOf({ hasThemes }),
    ...whereFields,
    where: z.enum(places).catch("city"),
    reason: z
      .string({ error: "receipt:error.correctionReason" })
      .overwrite(tidyText)
      .min(1, "receipt:error.correctionReason")
      .refine(atMost(limits.reply), "receipt:error.replyLong"),
    key: z.string({ error: "submission:error.stale" }).regex(/^[\w-]{20,64}$/, "submission:error.stale"),
    /** Of the proposal's words that the correction started from. */
    revision: z.number({ error: "submission:error.stale" }).int(),
  });
  return withPlaceRules(fields, box);
}

export type ProposedCorrection = z.output<ReturnType<typeof correctionSchema>>;

/** An author's answer to a moderator's question. */
export const replySchema = z.object({
  /** Id of the question. */
  question: z.string({ error: "receipt:error.questionGone" }),
  reply: z
    .string({ error: "receipt:error.replyMissing" })
    .overwrite(tidyText)
    .min(1, "receipt:error.replyMissing")
    .refine(atMost(limits.reply), "receipt:error.replyLong"),
});

/** An e-mail address to be told at; empty takes the present one away. */
export const contactSchema = z.object({ email });
