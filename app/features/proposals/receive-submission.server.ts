import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { findOrganisation } from "db/queries/organisation";
import { listThemes } from "db/queries/themes";
import { chosenFiles, readPhotos } from "~/features/attachments/read-photos.server";
import type { Language } from "~/platform/language";
import { type Box, proposalSchema } from "./proposal.form";
import { maySendPhotos } from "./submission-limits.server";
import { submitProposal } from "./submit-proposal.server";

type ReceivedSubmission =
  | { ok: true; token: string }
  /** To be shown again with what was typed. */
  | { ok: false; status: 400 | 429; result: SubmissionResult<string[]> };

/** Where no territory is known, a pin may stand anywhere. */
const wholeWorld: Box = [-180, -90, 180, 90];

/** Reads the form on which a resident makes a proposal and takes the proposal into the queue. */
export async function receiveSubmission(
  db: Db,
  input: { form: FormData; language: Language; client: string; secret: string; mailOrigin: string },
): Promise<ReceivedSubmission> {
  const { form, language, client, secret, mailOrigin } = input;
  // They are no part of what is typed, and cannot be given back: an input for files can only be filled by a person. So
  // words are looked at first, and whoever has to mend them is told beside the photos to choose those again.
  const files = chosenFiles(form, "photos");
  form.delete("photos");
  const organisation = await findOrganisation(db, { language });
  const submission = parseWithZod(form, {
    schema: proposalSchema({
      box: organisation?.bounds ?? wholeWorld,
      hasThemes: (await listThemes(db, { language })).length > 0,
    }),
  });
  const refuse = (status: 400 | 429, wrong: Record<string, string>): ReceivedSubmission => {
    const result = submission.reply();
    const again = files.length > 0 ? { photos: ["attachments:error.chooseAgain"] } : {};
    const own = Object.fromEntries(Object.entries(wrong).map(([field, reason]) => [field, [reason]]));
    return {
      ok: false,
      status,
      result: { ...result, status: "error", error: { ...result.error, ...again, ...own } },
    };
  };
  if (submission.status !== "success") return refuse(400, {});
  if (files.length > 0 && !(await maySendPhotos(db, { client, now: new Date() })))
    return refuse(429, { "": "submission:error.tooMany" });
  // Made ready before the transaction, which must not wait for work on pictures.
  const read = await readPhotos(files, { language });
  if (!read.ok) return refuse(400, { photos: read.error });
  const submitted = await submitProposal(db, {
    ...{
      proposal: submission.value,
      photos: read.files,
      pageLanguage: language,
      client,
      secret,
      mailOrigin,
    },
  });
  if (submitted.ok) return submitted;
  return refuse(submitted.field === "" ? 429 : 400, { [submitted.field]: submitted.reason });
}
