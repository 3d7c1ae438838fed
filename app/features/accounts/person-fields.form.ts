import { z } from "zod";

/** The name that others see beside what somebody did. */
export const personName = z
  .string("people:error.nameMissing")
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "people:error.nameMissing").max(100, "people:error.nameLong"));

/**
 * An address that mail can reach: with a dot in its domain, unlike the one that a new installation starts with.
 * @param missing key of the words for an empty field.
 */
export const reachableEmail = (missing = "accounts:error.emailMissing") =>
  z
    .string(missing)
    .trim()
    .max(200, "accounts:error.emailWrong")
    .regex(/^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:.]+$/, "accounts:error.emailWrong")
    .transform((email) => email.toLowerCase());
