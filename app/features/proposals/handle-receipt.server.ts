import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { findOrganisation } from "db/queries/organisation";
import { findByReceipt } from "db/queries/submissions";
import { listThemes } from "db/queries/themes";
import { readPhotos } from "~/features/attachments/read-photos.server";
import { proposeCorrection, takeCorrectionBack } from "~/features/corrections/propose-correction.server";
import type { Language } from "~/platform/language";
import { chosenFiles, type SentFile } from "~/platform/sent-file";
import { hashToken } from "~/platform/tokens.server";
import { addOwnPhotos } from "./add-photos.server";
import { changeContact } from "./change-contact.server";
import { changeOwnPhoto } from "./change-own-photo.server";
import { editProposal } from "./edit-proposal.server";
import { eraseProposal } from "./erase-proposal.server";
import { hideName } from "./hide-name.server";
import {
  contactSchema,
  correctionSchema,
  editSchema,
  limits,
  replySchema,
  wholeWorld,
} from "./proposal.form";
import type { Deed } from "./receipt-rules";
import { replyToQuestion } from "./reply-to-question.server";
import { maySendPhotos } from "./submission-limits.server";
import { withdrawProposal } from "./withdraw-proposal.server";

interface ReceiptInput {
  form: FormData;
  files: readonly SentFile[];
  token: string;
  language: Language;
  client: string;
  secret: string;
  mailOrigin: string;
}

type ReceiptAnswer =
  | { ok: true; deed: Deed }
  /** To be shown again with what was typed. */
  | { ok: false; result: SubmissionResult<string[]> };

/** Does what the author asked for on the private page: the form's `intent` names it. */
export async function handleReceipt(db: Db, input: ReceiptInput): Promise<ReceiptAnswer | undefined> {
  const { form, token, secret, mailOrigin } = input;
  switch (form.get("intent")) {
    case "edit":
      return edit(db, input);
    case "contact":
      return contact(db, input);
    case "hide-name":
      return answerOf("nameless", await hideName(db, { token }));
    case "photos":
      return photos(db, input);
    case "describe":
    case "remove-photo":
      return answerOf("edited", await changeOwnPhoto(db, { form, token }));
    case "reply":
      return reply(db, input);
    case "correct":
      return correct(db, input);
    case "correction-back":
      return answerOf("correction_back", await takeCorrectionBack(db, { token }));
    case "withdraw":
      return answerOf("withdrawn", await withdrawProposal(db, { token, secret, mailOrigin }));
    case "erase":
      return answerOf("erased", await eraseProposal(db, { token }));
    default:
      return undefined;
  }
}

function answerOf(deed: Deed, done: { ok: true } | { ok: false; reason: string }): ReceiptAnswer {
  return done.ok
    ? { ok: true, deed }
    : { ok: false, result: { status: "error", error: { "": [done.reason] } } };
}

async function edit(db: Db, { form, token, language }: ReceiptInput): Promise<ReceiptAnswer> {
  const submission = parseWithZod(form, { schema: editSchema(await basisOf(db, { token, language })) });
  if (submission.status !== "success") return { ok: false, result: submission.reply() };
  const edited = await editProposal(db, { token, edited: submission.value, pageLanguage: language });
  if (edited.ok) return { ok: true, deed: "edited" };
  const { field, reason } = edited;
  return {
    ok: false,
    result: submission.reply(
      field === "" ? { formErrors: [reason] } : { fieldErrors: { [field]: [reason] } },
    ),
  };
}

/** What words, themes and places are checked against. */
async function basisOf(db: Db, { token, language }: { token: string; language: Language }) {
  const own = await findByReceipt(db, { receiptHash: hashToken(token) });
  const isShort = own !== undefined && own.body.length < limits.body.least;
  const organisation = await findOrganisation(db, { language });
  const hasThemes = (await listThemes(db, { language })).length > 0;
  return { box: organisation?.bounds ?? wholeWorld, hasThemes, isShort };
}

async function correct(db: Db, { form, token, language }: ReceiptInput): Promise<ReceiptAnswer> {
  const submission = parseWithZod(form, { schema: correctionSchema(await basisOf(db, { token, language })) });
  if (submission.status !== "success") return { ok: false, result: submission.reply() };
  const proposed = await proposeCorrection(db, { token, corrected: submission.value });
  if (proposed.ok) return { ok: true, deed: "corrected" };
  const { field, reason } = proposed;
  const wrong = field === "" ? { formErrors: [reason] } : { fieldErrors: { [field]: [reason] } };
  return { ok: false, result: submission.reply(wrong) };
}

async function photos(db: Db, { token, language, client, ...sent }: ReceiptInput): Promise<ReceiptAnswer> {
  const files = chosenFiles(sent.files, "photos");
  const refuse = (error: string): ReceiptAnswer => ({
    ok: false,
    result: { status: "error", error: { photos: [error] } },
  });
  if (files.length === 0) return refuse("attachments:error.none");
  if (!(await maySendPhotos(db, { client, now: new Date() }))) return refuse("attachments:error.tooOften");
  const read = await readPhotos(files, { language });
  if (!read.ok) return refuse(read.error);
  const added = await addOwnPhotos(db, { token, photos: read.files });
  return added.ok ? { ok: true, deed: "edited" } : refuse(added.reason);
}

async function reply(db: Db, { form, token }: ReceiptInput): Promise<ReceiptAnswer> {
  const submission = parseWithZod(form, { schema: replySchema });
  if (submission.status !== "success") return { ok: false, result: submission.reply() };
  const replied = await replyToQuestion(db, { token, ...submission.value });
  if (replied.ok) return { ok: true, deed: "replied" };
  return { ok: false, result: submission.reply({ formErrors: [replied.reason] }) };
}

async function contact(db: Db, input: ReceiptInput): Promise<ReceiptAnswer> {
  const { form, token, language, client, secret, mailOrigin } = input;
  const submission = parseWithZod(form, { schema: contactSchema });
  if (submission.status !== "success") return { ok: false, result: submission.reply() };
  const { email } = submission.value;
  const changed = await changeContact(db, {
    ...{ token, email, pageLanguage: language, client, secret, mailOrigin },
  });
  return answerOf(email ? "contact" : "silent", changed);
}
