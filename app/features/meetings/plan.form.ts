import { meetingTypes } from "db/tables/meetings";
import { z } from "zod";

const optionalLine = (longest: number) =>
  z.string().trim().max(longest, "meetings:plan.error.tooLong").optional();
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "meetings:plan.error.time")
  .optional();

/** The calendar has this day: 30 February does not exist, though it looks like a date. */
function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

const agendaLine = z.object({
  /** Of an item that is saved already. */
  id: z.string().max(64).optional(),
  title: optionalLine(300),
  presenter: optionalLine(200),
});

/** The plan of a meeting as its form sends it. All but type and title may follow later. */
export const planSchema = z
  .object({
    type: z.enum(meetingTypes, "meetings:plan.error.type"),
    title: z
      .string("meetings:plan.error.title")
      .trim()
      .min(1, "meetings:plan.error.title")
      .max(150, "meetings:plan.error.tooLong"),
    date: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/, "meetings:plan.error.date")
      .refine(exists, "meetings:plan.error.date")
      .optional(),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "meetings:plan.error.month")
      .optional(),
    startsAt: time,
    endsAt: time,
    place: optionalLine(200),
    neighbourhoods: z.array(z.string().max(64)).max(200).default([]),
    /** Invited to keep it; heeded only from those who may invite. */
    keepers: z.array(z.string().max(64)).max(200).default([]),
    consultation: z.string().max(64).optional(),
    chair: optionalLine(200),
    secretary: optionalLine(200),
    invitation: z.string().trim().max(5000, "meetings:plan.error.tooLong").optional(),
    public: z.literal("on").optional(),
    agenda: z.array(agendaLine).max(60, "meetings:plan.error.agendaLong").default([]),
  })
  .refine((plan) => !plan.startsAt || !plan.endsAt || plan.startsAt < plan.endsAt, {
    path: ["endsAt"],
    message: "meetings:plan.error.endsBeforeStart",
  });

export type PlanForm = z.infer<typeof planSchema>;
