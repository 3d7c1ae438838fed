import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { findOrganisation } from "db/queries/organisation";
import type { Language } from "~/platform/language";
import { type Box, proposalSchema } from "./proposal.form";
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
  const organisation = await findOrganisation(db, { language });
  const submission = parseWithZod(form, {
    schema: proposalSchema({ box: organisation?.bounds ?? wholeWorld }),
  });
  if (submission.status !== "success") return { ok: false, status: 400, result: submission.reply() };
  const submitted = await submitProposal(db, {
    ...{ proposal: submission.value, pageLanguage: language, client, secret, mailOrigin },
  });
  if (submitted.ok) return submitted;
  const { field, reason } = submitted;
  return field === ""
    ? { ok: false, status: 429, result: submission.reply({ formErrors: [reason] }) }
    : { ok: false, status: 400, result: submission.reply({ fieldErrors: { [field]: [reason] } }) };
}
