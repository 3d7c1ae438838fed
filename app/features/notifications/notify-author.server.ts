import type { Db } from "db/connection";
import { listCorrections } from "db/queries/corrections";
import { findMergedInto } from "db/queries/merges";
import { findOrganisation } from "db/queries/organisation";
import { type AuthorToNotify, findAuthorToNotify } from "db/queries/proposal-contacts";
import { listQuestions } from "db/queries/questions";
import { findRedaction } from "db/queries/redactions";
import type { ProposalEventKind } from "db/tables/proposals";
import { receiptToken } from "~/features/proposals/receipt-token.server";
import { type Translate, translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { enqueueMail } from "./enqueue-mail.server";

/**
 * A step of the proposal; that its author wants to be told at a new address, or asked for the link again; that a
 * moderator asks something, took something out of the words, or decided on a correction.
 */
type NotifiedStep =
  | ProposalEventKind
  | "address_added"
  | "link_asked"
  | "asked"
  | "redacted"
  | "correction_accepted"
  | "correction_declined";

/** Steps whose words the author wrote, or that come before anyone has read them: the mail then repeats none of it. */
const withoutWords: readonly NotifiedStep[] = ["received", "withdrawn", "address_added", "link_asked"];

/**
 * Tells a proposal's author of a step, in the transaction of the step and after it was written: the mail says the
 * reason, note and answer that the proposal then has, and carries the private link. Nothing happens where the author
 * left no e-mail address.
 * @param origin what links in mails begin with (`context.mailOrigin`).
 */
export async function notifyAuthor(
  trx: Db,
  { proposalId, step, origin, secret, now = new Date() }: NotifyInput,
): Promise<void> {
  const author = await findAuthorToNotify(trx, { proposalId });
  if (!author) return;
  const { language } = author;
  const t = translator(language);
  const number = `P-${author.number}`;
  const organisation = await findOrganisation(trx, { language });
  await enqueueMail(trx, {
    to: author.email,
    language,
    now,
    subject: t(`notifications:subject.${step}`, { number }),
    paragraphs: [
      t("notifications:greeting"),
      t(`notifications:text.${step}`, { number }),
      ...(withoutWords.includes(step) ? [] : wordsOf(t, author, step)),
      ...(await furtherWords(trx, { t, proposalId, step })),
      t("notifications:keep"),
      organisation?.name ?? t("common:siteName"),
    ],
    link: {
      label: t("notifications:link"),
      href: origin + pathsFor(language).receipt(receiptToken(secret, author.submissionKey)),
    },
  });
}

interface NotifyInput {
  proposalId: string;
  step: NotifiedStep;
  origin: string;
  secret: string;
  now?: Date;
}

/** What a step says that the proposal itself does not hold. */
async function furtherWords(
  trx: Db,
  { t, proposalId, step }: { t: Translate; proposalId: string; step: NotifiedStep },
): Promise<string[]> {
  if (step === "merged") {
    const target = await findMergedInto(trx, { proposalId });
    return target ? [t("notifications:mergedInto", target)] : [];
  }
  if (step === "asked") {
    const questions = await listQuestions(trx, { proposalId });
    const question = questions.at(-1)?.question;
    return question ? [t("notifications:question", { question }), t("notifications:questionHow")] : [];
  }
  if (step === "correction_declined") {
    const note = (await listCorrections(trx, { proposalId })).findLast(
      (one) => one.outcome === "declined",
    )?.note;
    return note ? [t("notifications:note", { note })] : [];
  }
  if (step === "redacted") {
    const redaction = await findRedaction(trx, { proposalId });
    if (!redaction) return [];
    const { reason, note } = redaction;
    return [t(`notifications:redaction.${reason}`), ...(note ? [t("notifications:note", { note })] : [])];
  }
  return [];
}

function wordsOf(
  t: Translate,
  { title, reason, note, answer }: AuthorToNotify,
  step: NotifiedStep,
): string[] {
  const ends = step === "rejected" || step === "not_included" || step === "merged";
  return [
    t("notifications:title", { title }),
    ...(step === "rejected" && reason ? [t(`notifications:reason.${reason}`)] : []),
    ...(ends && note ? [t("notifications:note", { note })] : []),
    ...(answer && (step === "answered" || step === "included" || step === "not_included")
      ? [t("notifications:answer", { answer })]
      : []),
  ];
}
