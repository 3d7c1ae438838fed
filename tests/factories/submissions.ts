import type { SubmitInput } from "~/features/proposals/submit-proposal.server";
import { randomToken } from "~/platform/tokens.server";

export const testSecret = "a secret of at least thirty-two characters";
export const testOrigin = "https://sueiga.example";
const at = new Date("2026-03-01T08:00:00.000Z");

/** A resident's form about the theme `senjorai`, filled in by a person in a minute. */
export function aSubmission(
  proposal: Partial<SubmitInput["proposal"]> = {},
  input: Partial<Omit<SubmitInput, "proposal">> = {},
): SubmitInput {
  return {
    pageLanguage: "lt",
    client: "client",
    secret: testSecret,
    mailOrigin: testOrigin,
    now: at,
    ...input,
    proposal: {
      title: "Suoliukai prie upės",
      body: "Prie Nemuno tako reikia suoliukų, kad būtų kur pailsėti.",
      themes: ["senjorai"],
      language: "lt",
      where: "city",
      key: randomToken(),
      opened: at.getTime() - 60_000,
      ...proposal,
    },
  };
}
