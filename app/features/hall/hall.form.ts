import { z } from "zod";
import { isMailAddress, limits, tidyText } from "~/features/proposals/proposal.form";

/** In characters: a hall is no place for long letters, but nothing that was typed is cut. */
const least = 10;

/** The one short page for people in the hall: what, about what, and where to tell them of it. */
export function hallSchema({ hasThemes }: { hasThemes: boolean }) {
  return z.object({
    body: z
      .string({ error: "hall:error.missing" })
      .overwrite(tidyText)
      .min(1, "hall:error.missing")
      .refine((text) => text === "" || [...text].length >= least, "hall:error.short")
      .refine((text) => [...text].length <= limits.body.most, "submission:error.bodyLong"),
    themes: hasThemes
      ? z
          .array(z.string())
          .overwrite((slugs) => [...new Set(slugs)])
          .min(limits.themes.least, "submission:error.themesMissing")
          .max(limits.themes.most, "submission:error.themesMany")
      : z.array(z.string()).overwrite(() => []),
    email: z
      .string()
      .overwrite((text) => text.trim())
      .refine(isMailAddress, "submission:error.email")
      .optional(),
    key: z.string({ error: "submission:error.stale" }).regex(/^[\w-]{20,64}$/, "submission:error.stale"),
    opened: z.number().optional().catch(undefined),
    told: z.string().optional(),
    /** No person sees this field, so no person fills it in. */
    website: z.string().optional(),
  });
}
