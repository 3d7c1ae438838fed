import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { findOrganisationFacts } from "db/queries/organisation";
import { addNeighbourhood } from "./add-neighbourhood.server";
import { changeNeighbourhood } from "./change-neighbourhood.server";
import { neighbourhoodSchema, newNeighbourhoodSchema } from "./neighbourhood.form";
import { fieldsOfNeighbourhood, type NeighbourhoodFields } from "./neighbourhood-fields";
import { OUTLINE_BYTES } from "./outline";
import { neighbourhoodSeen, type PlaceChange } from "./place-change.server";
import { removeNeighbourhood } from "./remove-neighbourhood.server";

/** What the server answers to a form that is shown again. */
export interface NeighbourhoodAnswer {
  result: SubmissionResult<string[]>;
  /** What somebody else saved meanwhile. */
  theirs?: { fields: NeighbourhoodFields; seen: string } | undefined;
}

export type ReceivedNeighbourhood =
  | { kind: "done"; id: string; done: "added" | "saved" | "removed" }
  | { kind: "gone" }
  | { kind: "again"; status: 400 | 409; answer: NeighbourhoodAnswer };

const again = (answer: NeighbourhoodAnswer, status: 400 | 409 = 409): ReceivedNeighbourhood => ({
  ...{ kind: "again", status, answer },
});

/** A file that was chosen goes before what is written; its words are shown again where something has to be mended. */
async function withFile(form: FormData): Promise<FormData> {
  const file = form.get("outlineFile");
  form.delete("outlineFile");
  if (file instanceof File && file.size > 0)
    form.set("outline", await file.slice(0, OUTLINE_BYTES + 1).text());
  return form;
}

/** A file that is no text of ours is not written back into the page. */
function replyTo(result: SubmissionResult<string[]>): SubmissionResult<string[]> {
  const { outline } = result.initialValue ?? {};
  if (typeof outline !== "string" || outline.length <= OUTLINE_BYTES) return result;
  return { ...result, initialValue: { ...result.initialValue, outline: "" } };
}

/** Adds the neighbourhood that a form tells of. */
export async function receiveNewNeighbourhood(
  db: Db,
  { form, userId }: { form: FormData; userId: string },
): Promise<ReceivedNeighbourhood> {
  const box = (await findOrganisationFacts(db))?.bounds;
  const submission = parseWithZod(await withFile(form), { schema: newNeighbourhoodSchema(box) });
  if (submission.status !== "success") return again({ result: replyTo(submission.reply()) }, 400);
  const { id, ...neighbourhood } = submission.value;
  const added = await addNeighbourhood(db, { id, userId, form: neighbourhood });
  if (added.ok) return { kind: "done", id, done: "added" };
  return again({ result: submission.reply({ fieldErrors: { name: [added.reason] } }) });
}

/** Does what one of the forms on a neighbourhood's page asks for, told apart by the button (`intent`) that sent it. */
export async function receiveNeighbourhood(
  db: Db,
  input: PlaceChange & { form: FormData },
): Promise<ReceivedNeighbourhood> {
  const { id, form } = input;
  if (form.get("intent") === "remove") {
    const removed = await removeNeighbourhood(db, { ...input, seen: String(form.get("seen")) });
    if (removed.ok) return { kind: "done", id, done: "removed" };
    if (removed.reason === "gone") return { kind: "gone" };
    const reason = removed.reason === "used" ? "places:error.neighbourhoodUsed" : "places:error.changed";
    return again({ result: { error: { "": [reason] } } });
  }
  const box = (await findOrganisationFacts(db))?.bounds;
  const submission = parseWithZod(await withFile(form), { schema: neighbourhoodSchema(box) });
  if (submission.status !== "success") return again({ result: replyTo(submission.reply()) }, 400);
  const { seen, ...neighbourhood } = submission.value;
  const changed = await changeNeighbourhood(db, { ...input, form: neighbourhood, seen });
  if (changed.ok) return { kind: "done", id, done: "saved" };
  if (changed.reason === "gone") return { kind: "gone" };
  if (changed.reason === "changed") {
    const fields = fieldsOfNeighbourhood(changed.neighbourhood);
    return again({
      result: submission.reply(),
      theirs: { fields, seen: neighbourhoodSeen(changed.neighbourhood) },
    });
  }
  return again({ result: submission.reply({ fieldErrors: { name: [changed.reason] } }) });
}
