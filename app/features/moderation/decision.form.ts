import { rejectionReasons } from "db/tables/proposals";
import { z } from "zod";

const words = (missing: string) =>
  z.string({ error: missing }).trim().min(1, missing).max(3000, "moderation:error.tooLong");
/** The version that the moderator looked at. */
const version = z.number().int().min(1);

/** What the forms of a proposal's moderation page send; `intent` says which. */
export const decisionSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("publish"), version }),
  z.object({
    intent: z.literal("reject"),
    version,
    reason: z.enum(rejectionReasons, { error: "moderation:error.reasonMissing" }),
    note: z.string().trim().max(3000, "moderation:error.tooLong").default(""),
  }),
  z.object({ intent: z.literal("consider"), version }),
  z.object({ intent: z.literal("not_include"), version, why: words("moderation:error.whyMissing") }),
  z.object({ intent: z.literal("answer"), version, answer: words("moderation:error.answerMissing") }),
  z.object({ intent: z.literal("undo"), version }),
]);

export type DecisionForm = z.infer<typeof decisionSchema>;
