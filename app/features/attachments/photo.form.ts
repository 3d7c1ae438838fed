import { z } from "zod";
import { attachmentLimits } from "./attachment-limits";

/** What is in a photo, in words, as it is kept: one line that is not too long. */
export const alternative = z
  .string()
  .overwrite((text) =>
    text
      .normalize("NFC")
      .replace(/[\s\p{C}]+/gu, " ")
      .trim(),
  )
  .overwrite((text) => [...text].slice(0, attachmentLimits.alternative).join(""))
  .default("");

/** What the author of a proposal and its moderators may do with a photo; `intent` says which. */
export const photoSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("describe"), alternative }),
  z.object({ intent: z.literal("remove-photo") }),
]);
