import { z } from "zod";
import { isMailAddress } from "./proposal.form";

/** „P-128“, „p 128“ or „128“. */
const numberPattern = /^(?:p\s*[-–]?\s*)?([1-9]\d{0,8})$/iu;

/** Asks for the private link again: the e-mail address, and the number where it is known. */
export const lostLinkSchema = z.object({
  email: z
    .string({ error: "receipt:error.emailMissing" })
    .overwrite((text) => text.trim())
    .refine(isMailAddress, "receipt:error.emailWrong"),
  number: z
    .string()
    .trim()
    .refine((text) => numberPattern.test(text), "receipt:error.numberWrong")
    .transform((text) => Number(numberPattern.exec(text)?.[1]))
    .optional(),
});
