import { roles } from "db/tables/accounts";
import { z } from "zod";
import { languages } from "~/platform/language";
import { personName, reachableEmail } from "./person-fields.form";

const language = z.enum(languages, "people:error.language");
/** Fingerprint of what the form was filled from. */
const seen = z.string().max(64).default("");

/** One's own account. */
export const ownAccountSchema = z.object({ seen, name: personName, language });

/** The same for the account that a new installation starts with: it has no address of its own yet. */
export const namelessAccountSchema = ownAccountSchema.extend({ email: reachableEmail() });

const person = z.object({
  name: personName,
  email: reachableEmail(),
  language,
  roles: z.array(z.enum(roles, "people:error.roles")).min(1, "people:error.roles"),
  /** That an elder speaks for. */
  neighbourhoods: z.array(z.string().max(64)).max(200).optional(),
});

/** Somebody new; the id is made with the form, so that a form sent twice adds one person. */
export const newPersonSchema = person.extend({ id: z.guid() });

/** Somebody who has an account. */
export const personSchema = person.extend({ seen });

export type PersonForm = z.output<typeof person>;
