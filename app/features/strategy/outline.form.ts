import { z } from "zod";

const id = z.string().min(1).max(100);
/** Browsers send every line end as CR LF. */
const withPlainLineEnds = (text: string) => text.replace(/\r\n?/g, "\n");
const seen = {
  seenTitle: z.string().default(""),
  seenDescription: z.string().transform(withPlainLineEnds).default(""),
};
const wording = {
  title: z
    .string({ error: "strategy:outline.titleMissing" })
    .trim()
    .min(1, { error: "strategy:outline.titleMissing" })
    .max(300, { error: "strategy:outline.titleLong" }),
  description: z
    .string()
    .trim()
    .max(3000, { error: "strategy:outline.descriptionLong" })
    .transform(withPlainLineEnds)
    .default(""),
};
const direction = z.enum(["up", "down"]);

/** Everything that the drafter's desk can do to the needs and the tree: one form a thing, told apart by `intent`. */
export const outlineSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add-need"), id, ...wording }),
  z.object({ intent: z.literal("edit-need"), id, ...seen, ...wording }),
  z.object({ intent: z.literal("move-need"), id, direction }),
  z.object({ intent: z.literal("remove-need"), id }),
  z.object({
    intent: z.enum(["code-proposal", "uncode-proposal"]),
    id,
    number: z.coerce
      .number({ error: "strategy:outline.noProposal" })
      .int({ error: "strategy:outline.noProposal" })
      .positive({ error: "strategy:outline.noProposal" }),
  }),
  z.object({ intent: z.literal("add-node"), id, parent: z.string().default(""), ...wording }),
  z.object({ intent: z.literal("edit-node"), id, ...seen, ...wording, objective: z.string().default("") }),
  z.object({ intent: z.literal("move-node"), id, direction }),
  z.object({ intent: z.literal("remove-node"), id }),
]);

export type OutlineChange = z.infer<typeof outlineSchema>;
