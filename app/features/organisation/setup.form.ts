import { z } from "zod";
import { personName, reachableEmail } from "~/features/accounts/person-fields.form";
import { boundsAround, readPoint } from "./map-place";

const line = (missing: string, longest: number) =>
  z.string(missing).trim().min(1, missing).max(longest, "organisation:error.tooLong");
const optionalLine = (longest: number) =>
  z.string().trim().max(longest, "organisation:error.tooLong").optional();

const point = z.string("organisation:error.centre").transform((text, check) => {
  const read = readPoint(text);
  if (read) return read;
  check.addIssue({ code: "custom", message: "organisation:error.centre" });
  return z.NEVER;
});

const kilometres = z
  .string("organisation:error.radius")
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,3})?$/, "organisation:error.radius")
  .transform((text) => Number(text.replace(",", ".")))
  .pipe(z.number().min(0.5, "organisation:error.radius").max(500, "organisation:error.radius"));

const facts = z.object({
  /** Fingerprint of the facts that the form was filled from. */
  seen: z.string().max(64).default(""),
  name: line("organisation:error.name", 200),
  shortName: line("organisation:error.shortName", 40),
  territory: line("organisation:error.territory", 100),
  contactEmail: reachableEmail("organisation:error.contactEmail"),
  centre: point,
  radius: kilometres,
  nameEn: optionalLine(200),
  shortNameEn: optionalLine(40),
  territoryEn: optionalLine(100),
  legalCode: optionalLine(30),
  registeredAddress: optionalLine(200),
  officeAddress: optionalLine(200),
});

const reachesTooFar = {
  path: ["radius"],
  message: "organisation:error.edge",
};
const fits = ({ centre, radius }: { centre: { lat: number; lng: number }; radius: number }) =>
  boundsAround({ ...centre, radiusKm: radius }) !== undefined;

/** The organisation's facts as their form sends them. */
export const setupSchema = facts.refine(fits, reachesTooFar);

/** The same, with who does it: asked of the account that a new installation starts with. */
export const firstSetupSchema = facts
  .extend({ ownName: personName, ownEmail: reachableEmail("organisation:error.ownEmail") })
  .refine(fits, reachesTooFar);

export type SetupForm = z.output<typeof setupSchema> & { ownName?: string; ownEmail?: string };
