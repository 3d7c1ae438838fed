import type { Db } from "db/connection";
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
import { listThemes } from "db/queries/themes";
import { inTransaction } from "db/transaction";
import { hashToken, newId } from "~/platform/tokens.server";

export interface EditInput {
  token: string;
  /** Of the proposal that the author looked at. */
  version: number;
  title: string;
  body: string;
  /** Slugs. */
  themes: readonly string[];
  now?: Date;
}

export type EditResult =
  | { ok: true; changed: boolean }
  | { ok: false; field: "themes"; reason: "submission:error.gone" }
  | {
      ok: false;
      field: "";
      reason: "receipt:error.changed" | "receipt:error.decided" | "receipt:error.absent";
    };

/**
 * Changes the words and themes of a proposal that nobody has decided on yet, as its author. The same change sent again
 * changes nothing; one that started from an older version is refused, so that two devices cannot overwrite each other.
 */
export async function editProposal(db: Db, input: EditInput): Promise<EditResult> {
  return inTransaction(db, async (trx) => {
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(input.token) });
    if (!proposal) return { ok: false, field: "", reason: "receipt:error.absent" };
    const themes = await listThemes(trx, { language: "lt" });
    const themeIds = themes.filter(({ slug }) => input.themes.includes(slug)).map(({ id }) => id);
    if (themeIds.length !== input.themes.length)
      return { ok: false, field: "themes", reason: "submission:error.gone" };
    const presentThemeIds = await listThemeIdsOf(trx, { proposalId: proposal.id });
    const isSame =
      proposal.title === input.title && proposal.body === input.body && sameIds(themeIds, presentThemeIds);
    if (isSame) return { ok: true, changed: false };
    if (proposal.status !== "received") return { ok: false, field: "", reason: "receipt:error.decided" };
    if (proposal.version !== input.version) return { ok: false, field: "", reason: "receipt:error.changed" };
    const changed = await changeWording(trx, {
      ...{ proposal, themeIds, presentThemeIds, now: input.now ?? new Date() },
      wording: { title: input.title, body: input.body },
    });
    return changed === "refused"
      ? { ok: false, field: "", reason: "receipt:error.changed" }
      : { ok: true, changed: changed === "changed" };
  });
}

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
