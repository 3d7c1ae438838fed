import { z } from "zod";

/** Asks for a link: the e-mail address of the account. */
export const signInSchema = z.object({
  email: z
    .string({ error: "accounts:error.emailMissing" })
    .trim()
    .min(1, "accounts:error.emailMissing")
    .max(200, "accounts:error.emailWrong")
    // `name@localhost` is the account that a trial begins with.
    .regex(/^[^\s@<>"]+@[^\s@<>"]+$/, "accounts:error.emailWrong"),
});
