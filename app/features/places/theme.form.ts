import { themeColours } from "db/tables/places";
import { z } from "zod";
import { tidyLine } from "~/features/proposals/proposal.form";

export const themeLimits = { name: 120, shortName: 30, description: 200, vocabulary: 2000 } as const;

const optional = (longest: number) =>
  z.string().overwrite(tidyLine).max(longest, "places:error.tooLong").optional();

/** Words typed under one another, or with a comma too many, are kept as one list. */
const tidyWords = (text: string) =>
  text
    .split(/[,;\n]/)
    .map(tidyLine)
    .filter((word) => word !== "")
    .join(", ");

const words = z.string().overwrite(tidyWords).max(themeLimits.vocabulary, "places:error.tooLong").optional();

const theme = z.object({
  name: z
    .string("places:error.themeName")
    .overwrite(tidyLine)
    .min(1, "places:error.themeName")
    .max(themeLimits.name, "places:error.tooLong"),
  shortName: optional(themeLimits.shortName),
  description: optional(themeLimits.description),
  nameEn: optional(themeLimits.name),
  shortNameEn: optional(themeLimits.shortName),
  descriptionEn: optional(themeLimits.description),
  vocabulary: words,
  vocabularyEn: words,
  colour: z.enum(themeColours, "places:error.colour"),
});

/** A name that is short enough is its own short name. */
const isShort = (name = "", shortName = "") =>
  shortName.trim() !== "" || name.trim().length <= themeLimits.shortName;
type Typed = Partial<Record<"name" | "nameEn" | "shortName" | "shortNameEn", string | undefined>>;
const short = ({ name, shortName }: Typed) => isShort(name, shortName);
const shortEn = ({ nameEn, shortNameEn }: Typed) => isShort(nameEn, shortNameEn);
const tooLong = (field: keyof Typed) => ({ path: [field], error: "places:error.shortName" });

/** A new theme; the id is made with the form, so that a form sent twice adds one theme. */
export const newThemeSchema = theme
  .extend({ id: z.guid() })
  .refine(short, tooLong("shortName"))
  .refine(shortEn, tooLong("shortNameEn"));

/** A theme that is there; `seen` is the fingerprint of what the form was filled from. */
export const themeSchema = theme
  .extend({ seen: z.string().max(64).default("") })
  .refine(short, tooLong("shortName"))
  .refine(shortEn, tooLong("shortNameEn"));

export type ThemeForm = z.output<typeof theme>;
