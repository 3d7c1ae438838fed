import { z } from "zod";

/** A reason shorter than this explains nothing. */
const SHORTEST_REASON = 15;
const LONGEST_TEXT = 3000;

const words = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().max(LONGEST_TEXT, { error: "strategy:decision.tooLong" }))
  .default("");

/** What became of a proposal, in a drafter's words. */
export const decisionSchema = z
  .object({
    decision: z.enum(["included", "not_included"], { error: "strategy:decision.choiceMissing" }),
    /** Slug of the section that takes the proposal up. */
    section: z.string().default(""),
    reason: words,
    answer: words,
    version: z.coerce.number().int(),
  })
  .superRefine(({ decision, section, reason }, context) => {
    if (decision === "included" && section === "") {
      context.addIssue({ code: "custom", path: ["section"], message: "strategy:decision.sectionMissing" });
    }
    if (decision === "not_included" && reason.length < SHORTEST_REASON) {
      context.addIssue({ code: "custom", path: ["reason"], message: "strategy:decision.reasonMissing" });
    }
  });
