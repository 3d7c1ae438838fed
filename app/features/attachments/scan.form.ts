import { z } from "zod";
import { alternative } from "./photo.form";

/** What keepers of a meeting send about its photos and documents; `intent` says which form it was. */
export const scanSchema = z.discriminatedUnion("intent", [
  // Nothing is public because somebody forgot to say: a photo of an attendance list is a photo too.
  z.object({
    intent: z.literal("add"),
    visibility: z.enum(["keepers", "everyone"], { error: "attachments:error.visibility" }),
    alternative,
  }),
  z.object({
    intent: z.literal("change"),
    file: z.string(),
    alternative,
    shown: z.boolean().default(false),
  }),
  z.object({ intent: z.literal("remove"), file: z.string() }),
]);

export type ScanForm = z.infer<typeof scanSchema>;
