import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { findPerson, type Person } from "db/queries/users";
import { anonymiseUser } from "./anonymise-user.server";
import { changePerson } from "./change-person.server";
import { inviteAgain } from "./invite-again.server";
import { isAnonymised, type Management, personSeen } from "./managed-person.server";
import { personSchema } from "./person.form";
import type { personDone } from "./person-done";
import type { PersonFields } from "./person-form";
import { setPersonActive } from "./set-person-active.server";

/** What the server answers to a form that is shown again. */
export interface PersonAnswer {
  result: SubmissionResult<string[]>;
  /** What somebody else saved meanwhile. */
  theirs?: { fields: PersonFields; seen: string } | undefined;
  /** What was typed where the name had to be. */
  wrongName?: string | undefined;
}

export type ReceivedPerson =
  | { kind: "done"; done: (typeof personDone)[number] }
  | { kind: "gone" }
  | { kind: "again"; status: 400 | 409; answer: PersonAnswer };

export const fieldsOfPerson = ({ name, email, language, roles, neighbourhoods }: Person): PersonFields => ({
  ...{ name, email, language, roles, neighbourhoods: neighbourhoods.map(({ id }) => id) },
});

/** Does what one of the forms on a person's page asks for, told apart by the button (`intent`) that sent it. */
export async function receivePerson(
  db: Db,
  input: Management & { form: FormData; mailOrigin: string },
): Promise<ReceivedPerson> {
  const intent = input.form.get("intent");
  if (intent === "invite") {
    const invited = await inviteAgain(db, input);
    return invited.ok ? { kind: "done", done: "invitedAgain" } : { kind: "gone" };
  }
  if (intent === "anonymise") return receiveAnonymisation(db, input);
  if (intent === "deactivate" || intent === "reactivate") {
    const set = await setPersonActive(db, { ...input, active: intent === "reactivate" });
    if (set.ok) return { kind: "done", done: "saved" };
    if (set.reason === "gone") return { kind: "gone" };
    // The form above is shown as it is saved: nothing in it was wrong.
    return { kind: "again", status: 409, answer: { result: { error: { "": [set.reason] } } } };
  }
  const submission = parseWithZod(input.form, { schema: personSchema });
  const again = (answer: PersonAnswer, status: 400 | 409 = 409): ReceivedPerson => ({
    ...{ kind: "again", status, answer },
  });
  if (submission.status !== "success") return again({ result: submission.reply() }, 400);
  const { seen, ...form } = submission.value;
  const changed = await changePerson(db, { ...input, form, seen });
  if (changed.ok) return { kind: "done", done: changed.asks ? "addressAsked" : "saved" };
  if (changed.reason === "gone") return { kind: "gone" };
  if (changed.reason === "people:error.changed") {
    const theirs = { fields: fieldsOfPerson(changed.person), seen: personSeen(changed.person) };
    return again({ result: submission.reply(), theirs });
  }
  const field = changed.reason === "people:error.lastAdministrator" ? "roles" : "email";
  return again({ result: submission.reply({ fieldErrors: { [field]: [changed.reason] } }) });
}

/** Only of somebody whose account is closed, and only when the name was typed as it stands. */
async function receiveAnonymisation(db: Db, input: Management & { form: FormData }): Promise<ReceivedPerson> {
  const person = await findPerson(db, input.id);
  if (!person || person.active) return { kind: "gone" };
  const typed = String(input.form.get("confirm-name") ?? "");
  const plain = (name: string) => name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  if (!isAnonymised(person) && plain(typed) !== plain(person.name))
    return { kind: "again", status: 400, answer: { result: {}, wrongName: typed.slice(0, 200) } };
  const done = await anonymiseUser(db, input);
  return done.ok ? { kind: "done", done: "anonymised" } : { kind: "gone" };
}
