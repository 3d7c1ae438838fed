import { z } from "zod";

const year = z.coerce
  .number({ error: "strategy:create.yearWrong" })
  .int({ error: "strategy:create.yearWrong" })
  .min(2000, { error: "strategy:create.yearWrong" })
  .max(2100, { error: "strategy:create.yearWrong" });

/** What a new strategy draft starts from. */
export const createDraftSchema = z
  .object({
    title: z
      .string({ error: "strategy:create.titleMissing" })
      .trim()
      .min(1, { error: "strategy:create.titleMissing" })
      .max(200, { error: "strategy:create.titleLong" }),
    periodFrom: year,
    periodTo: year,
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, {
    error: "strategy:create.periodWrong",
    path: ["periodTo"],
  });
