import { redactionReasons, rejectionReasons } from "db/tables/proposals";
import { z } from "zod";
import { tidyLine, tidyText } from "~/features/proposals/proposal.form";

const words = (missing: string) =>
  z.string({ error: missing }).trim().min(1, missing).max(3000, "moderation:error.tooLong");
/** The version that the moderator looked at. */
const version = z.number().int().min(1);
/** For the author; may be left out. */
const note = z.string().trim().max(3000, "moderation:error.tooLong").default("");

/** What the forms of a proposal's moderation page send; `intent` says which. */
export const decisionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("publish"), version }),
  z.object({
    intent: z.literal("reject"),
    version,
    reason: z.enum(rejectionReasons, { error: "moderation:error.reasonMissing" }),
    note,
  }),
  z.object({ intent: z.literal("consider"), version }),
  z.object({ intent: z.literal("not_include"), version, why: words("moderation:error.whyMissing") }),
  z.object({ intent: z.literal("answer"), version, answer: words("moderation:error.answerMissing") }),
  z.object({
    intent: z.literal("merge"),
    version,
    /** A suggestion that was chosen. */
    suggested: z.string().default(""),
    /** Typed; counts before a suggestion. */
    target: z.string().default(""),
    note,
  }),
  z.object({
    intent: z.literal("redact"),
    version,
    title: z
      .string({ error: "submission:error.titleMissing" })
      .overwrite(tidyLine)
      .min(1, "submission:error.titleMissing")
      .max(200, "submission:error.titleLong"),
    body: z.string().overwrite(tidyText).max(20_000, "submission:error.bodyLong").default(""),
    place: z.string().overwrite(tidyLine).max(400, "submission:error.placeLong").default(""),
    name: z.string().overwrite(tidyLine).max(200, "submission:error.nameLong").default(""),
    reason: z.enum(redactionReasons, { error: "moderation:error.reasonMissing" }),
    note,
  }),
  z.object({ intent: z.literal("undo"), version }),
  z.object({ intent: z.literal("ask"), version, question: words("moderation:error.questionMissing") }),
  z.object({ intent: z.literal("take_back"), version }),
  z.object({ intent: z.literal("settle"), version }),
  z.object({ intent: z.literal("dismiss"), version }),
  /** `correction`: id of the one that the moderator looked at. */
  z.object({ intent: z.literal("accept_correction"), version, correction: z.string() }),
  z.object({
    intent: z.literal("decline_correction"),
    version,
    correction: z.string(),
    note: words("moderation:error.whyMissing"),
  }),
]);

export type DecisionForm = z.infer<typeof decisionSchema>;

/** The number of a proposal as people write it: “P-128”, “p 128”, “128”; undefined for anything else. */
export function typedNumber(text: string): number | undefined {
  const found = /^\s*(?:p\s*[-–]?\s*)?([1-9]\d{0,8})\s*$/i.exec(text);
  return found ? Number(found[1]) : undefined;
}
