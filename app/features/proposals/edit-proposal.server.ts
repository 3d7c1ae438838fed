import type { Db } from "db/connection";
import { findContact, putContact } from "db/queries/proposal-contacts";
import { insertProposalEvent } from "db/queries/proposal-events";
import { writeProposalWords } from "db/queries/search-index";
import {
  findByReceipt,
  insertRevision,
  listThemeIdsOf,
  type OwnProposal,
  replaceThemes,
  updateSubmission,
  type Wording,
} from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import type { Language } from "~/platform/language";
import { hashToken, newId } from "~/platform/tokens.server";
import type { EditedProposal } from "./proposal.form";
import { resolveWording } from "./resolve-wording.server";

export interface EditInput {
  token: string;
  /** `version`: of the proposal that the author looked at. Without `where`, place and name stay as they are. */
  edited: EditedProposal;
  /** The page's: mails will speak it, where the author is not known yet. */
  pageLanguage: Language;
  now?: Date;
}

export type EditResult =
  | { ok: true; changed: boolean }
  | { ok: false; field: "themes" | "neighbourhood"; reason: "submission:error.gone" }
  | {
      ok: false;
      field: "";
      reason: "receipt:error.changed" | "receipt:error.decided" | "receipt:error.absent";
    };

/**
 * Changes the words, themes, place and name of a proposal that nobody has decided on yet, as its author. The same change sent again
 * changes nothing; one that started from an older version is refused, so that two devices cannot overwrite each other.
 */
export async function editProposal(db: Db, { token, edited, ...input }: EditInput): Promise<EditResult> {
  const now = input.now ?? new Date();
  return inTransaction(db, async (trx) => {
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(token) });
    if (!proposal) return { ok: false, field: "", reason: "receipt:error.absent" };
    const proposalId = proposal.id;
    const isWhole = edited.where !== undefined;
    const { language } = proposal;
    const chosen = await resolveWording(trx, { ...edited, language, where: edited.where ?? "city" });
    if (!chosen.ok) return chosen;
    const { themeIds } = chosen;
    const { title, body } = edited;
    const wording: Partial<Wording> = isWhole ? chosen.wording : { title, body };
    const presentThemeIds = await listThemeIdsOf(trx, { proposalId });
    const contact = await findContact(trx, { proposalId });
    const name = isWhole ? (edited.name ?? null) : null;
    const isRenamed = isWhole && name !== (contact?.name ?? proposal.authorName);
    const isSame = hasWording(proposal, wording) && sameIds(themeIds, presentThemeIds) && !isRenamed;
    if (isSame) return { ok: true, changed: false };
    if (proposal.status !== "received") return { ok: false, field: "", reason: "receipt:error.decided" };
    if (proposal.version !== edited.version) return { ok: false, field: "", reason: "receipt:error.changed" };
    const changed = await changeWording(trx, { proposal, themeIds, presentThemeIds, now, wording });
    if (changed === "refused") return { ok: false, field: "", reason: "receipt:error.changed" };
    if (isWhole)
      await putContact(trx, {
        ...{ proposalId, at: now.toISOString() },
        contact: {
          ...{ email: contact?.email ?? null, language: contact?.language ?? input.pageLanguage, name },
          nameIsPublic: Boolean(edited.nameIsPublic) && name !== null,
        },
      });
    return { ok: true, changed: true };
  });
}

const hasWording = (proposal: Wording, wording: Partial<Wording>) =>
  wordingFields.every((field) => !(field in wording) || wording[field] === proposal[field]);

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

interface Change {
  proposal: OwnProposal;
  /** What is not in it stays as it is. */
  wording: Partial<Wording>;
  themeIds: readonly string[];
  presentThemeIds: readonly string[];
  now: Date;
}

/**
 * Writes a change of an author's own proposal with its revision, its step and its words in the search index, inside an
 * open transaction. "refused" where somebody else changed or decided on it since it was read.
 */
export async function changeWording(
  trx: Db,
  { proposal, wording, themeIds, presentThemeIds, now }: Change,
): Promise<"unchanged" | "changed" | "refused"> {
  const before: Wording = proposal;
  const after: Wording = { ...before, ...wording };
  const isReworded = after.title !== before.title || after.body !== before.body;
  const isRethemed = !sameIds(themeIds, presentThemeIds);
  const isSame = wordingFields.every((field) => after[field] === before[field]);
  if (isSame && !isRethemed) return "unchanged";
  const { id, number, version } = proposal;
  const revision = proposal.revision + (isReworded ? 1 : 0);
  if (!(await updateSubmission(trx, { id, version, revision, wording: after }))) return "refused";
  const at = now.toISOString();
  const { title, body } = after;
  if (isReworded) await insertRevision(trx, { proposalId: id, revision, title, body, at });
  if (isRethemed) await replaceThemes(trx, { proposalId: id, themeIds });
  await insertProposalEvent(trx, {
    ...{ id: newId(), proposalId: id, kind: "edited", at, note: null, userId: null },
  });
  await writeProposalWords(trx, [{ ...after, number }]);
  return "changed";
}

const wordingFields = [
  "title",
  "body",
  "language",
  "neighbourhoodId",
  "neighbourhoodIsDerived",
  "place",
  "lat",
  "lng",
  "authorName",
] as const satisfies readonly (keyof Wording)[];
