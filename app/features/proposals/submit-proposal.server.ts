import type { Db } from "db/connection";
import { isUniqueViolation } from "db/dialect";
import { nextNumber } from "db/queries/counters";
import { findContact, type ProposalContact, putContact } from "db/queries/proposal-contacts";
import { insertProposalEvent } from "db/queries/proposal-events";
import { wasRedacted } from "db/queries/redactions";
import { writeProposalWords } from "db/queries/search-index";
import {
  findPublicMeeting,
  findSubmission,
  insertRevision,
  insertSubmission,
  listThemeIdsOf,
  type OwnProposal,
  replaceThemes,
} from "db/queries/submissions";
import { insertSuspicions, listSuspicions } from "db/queries/suspicions";
import { inTransaction } from "db/transaction";
import type { ReencodedPicture } from "~/features/attachments/reencode-picture.server";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import type { Language } from "~/platform/language";
import { hashToken, newId } from "~/platform/tokens.server";
import { addPhotos, TooManyPhotos } from "./add-photos.server";
import { changeWording } from "./edit-proposal.server";
import { type SubmittedProposal, seemsAutomatic } from "./proposal.form";
import { receiptToken } from "./receipt-token.server";
import { type Chosen, resolveWording } from "./resolve-wording.server";
import { isRepeated, mayMail, maySubmit } from "./submission-limits.server";
import { bareWords, suspicionsOf } from "./suspicion";

export interface SubmitInput {
  proposal: SubmittedProposal;
  photos?: readonly ReencodedPicture[];
  /** The page's: mails will speak it. */
  pageLanguage: Language;
  client: string;
  secret: string;
  /** What links in mails begin with. */
  mailOrigin: string;
  /** It comes from the hall of the meeting that it names, while that is open: many people behind one address. */
  isInHall?: boolean;
  now?: Date;
}

export type SubmitResult =
  | { ok: true; number: number; token: string }
  /** `field` names what to mend; "" is the form as a whole. */
  | { ok: false; field: "themes" | "neighbourhood"; reason: "submission:error.gone" }
  | { ok: false; field: "photos"; reason: "attachments:error.tooMany" }
  | { ok: false; field: ""; reason: "submission:error.tooMany" };

/** Keys of forms never meet the keys that other ways of making a proposal use, nor can a form name one of those. */
const submissionKeyOf = (key: string) => `form ${key}`;

/**
 * Takes a resident's proposal into the queue and gives its receipt. The same form sent again, also many times at the
 * same moment, is the same proposal; with other words in it, it changes the proposal as long as nobody has decided
 * on it, so that nothing typed is lost.
 */
export async function submitProposal(db: Db, input: SubmitInput): Promise<SubmitResult> {
  const once = () => inTransaction(db, (trx) => submitOnce(trx, input));
  try {
    return await once();
  } catch (error) {
    if (error instanceof TooManyPhotos)
      return { ok: false, field: "photos", reason: "attachments:error.tooMany" };
    // The same form at the same moment: the other one was first, so this one now finds its proposal.
    if (!isUniqueViolation(error)) throw error;
    return once();
  }
}

async function submitOnce(trx: Db, input: SubmitInput): Promise<SubmitResult> {
  const { proposal, client, secret } = input;
  const now = input.now ?? new Date();
  const submissionKey = submissionKeyOf(proposal.key);
  const token = receiptToken(secret, submissionKey);
  const earlier = await findSubmission(trx, { submissionKey });
  // What a moderator took out must not come back with a form from before; the receipt shows what is left.
  if (earlier && (earlier.status !== "received" || (await wasRedacted(trx, { proposalId: earlier.id }))))
    return { ok: true, number: earlier.number, token };

  const chosen = await resolveWording(trx, proposal);
  if (!chosen.ok) return chosen;
  const hall = input.isInHall ? proposal.meeting : undefined;
  if (!earlier && !(await maySubmit(trx, { client, now, hall })))
    return { ok: false, field: "", reason: "submission:error.tooMany" };
  // Refused: somebody changed it since it was read a moment ago, so look again.
  if (earlier && (await changeEarlier(trx, { earlier, ...chosen, now })) === "refused")
    return submitOnce(trx, input);
  const given = earlier ?? (await insertNew(trx, { ...chosen, proposal, submissionKey, token, now, secret }));
  const { photos = [] } = input;
  if ((await addPhotos(trx, { proposalId: given.id, photos, now })) === "refused")
    return submitOnce(trx, input);
  const suspicions = await listSuspicions(trx, { proposalIds: [given.id] });
  const isNewAddress = await keepContact(trx, { proposalId: given.id, input, now });
  if (isNewAddress && proposal.email && !suspicions.has(given.id)) {
    const { mailOrigin: origin } = input;
    if (await mayMail(trx, { email: proposal.email, client, secret, now, hall }))
      await notifyAuthor(trx, { proposalId: given.id, step: "received", origin, secret, now });
  }
  return { ok: true, number: given.number, token };
}

async function insertNew(
  trx: Db,
  {
    wording,
    themeIds,
    proposal,
    submissionKey,
    token,
    now,
    secret,
  }: Chosen & {
    proposal: SubmittedProposal;
    submissionKey: string;
    token: string;
    now: Date;
    secret: string;
  },
): Promise<{ id: string; number: number }> {
  const at = now.toISOString();
  const id = newId();
  const meeting =
    proposal.meeting === undefined ? undefined : await findPublicMeeting(trx, { number: proposal.meeting });
  const number = await nextNumber(trx, "proposal");
  await insertSubmission(trx, {
    ...wording,
    ...{ id, number, submissionKey, at },
    meetingId: meeting?.id ?? null,
    receiptHash: hashToken(token),
  });
  const { title, body } = wording;
  await insertRevision(trx, { proposalId: id, revision: 1, title, body, at });
  await replaceThemes(trx, { proposalId: id, themeIds });
  await insertProposalEvent(trx, {
    ...{ id: newId(), proposalId: id, kind: "received", at, note: null, userId: null },
  });
  await writeProposalWords(trx, [{ ...wording, number }]);
  const kinds = suspicionsOf({
    ...{ title, body, isAutomatic: seemsAutomatic(proposal, now.getTime()) },
    isRepeated: await isRepeated(trx, { words: bareWords(wording), secret, now }),
  });
  await insertSuspicions(trx, { proposalId: id, kinds });
  return { id, number };
}

async function changeEarlier(
  trx: Db,
  { earlier, wording, themeIds, now }: Chosen & { earlier: OwnProposal; now: Date },
): Promise<Awaited<ReturnType<typeof changeWording>>> {
  const presentThemeIds = await listThemeIdsOf(trx, { proposalId: earlier.id });
  return changeWording(trx, { proposal: earlier, wording, themeIds, presentThemeIds, now });
}

/** Returns whether the author is now to be told at an address that was not there before. */
async function keepContact(
  trx: Db,
  { proposalId, input, now }: { proposalId: string; input: SubmitInput; now: Date },
): Promise<boolean> {
  const { email = null, name = null, nameIsPublic = false } = input.proposal;
  const before = await findContact(trx, { proposalId });
  const contact: ProposalContact = {
    ...{ email, name, language: input.pageLanguage },
    nameIsPublic: nameIsPublic && name !== null,
  };
  await putContact(trx, { proposalId, contact, at: now.toISOString() });
  return email !== null && email !== before?.email;
}
