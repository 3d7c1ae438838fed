import { reportReasons } from "db/tables/moderation";
import { z } from "zod";
import { tidyText } from "~/features/proposals/proposal.form";

/** What a visitor says is wrong with a published proposal. */
export const reportSchema = z.object({
  reason: z.enum(reportReasons, { error: "moderation:error.reportReason" }),
  words: z.string().overwrite(tidyText).max(1000, "moderation:error.reportLong").default(""),
  /** Made by the page: the same form sent again is the same report. */
  key: z.string({ error: "submission:error.stale" }).regex(/^[\w-]{20,64}$/, "submission:error.stale"),
  /** When the page was made, in milliseconds. */
  opened: z.number().optional().catch(undefined),
  /** No person sees this field, so no person fills it in. */
  website: z.string().optional(),
});

export type ReportForm = z.output<typeof reportSchema>;
