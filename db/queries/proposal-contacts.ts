import type { Db } from "../connection";
import type { RejectionReason } from "../tables/proposals";

/** Whom to tell about a step of a proposal, and what the telling needs. Private: for mails to the author only. */
export interface AuthorToNotify {
  number: number;
  title: string;
  submissionKey: string;
  email: string;
  language: "lt" | "en";
  reason: RejectionReason | null;
  note: string | null;
  answer: string | null;
}

/** Undefined where the author left no e-mail address or was never given a receipt. */
export async function findAuthorToNotify(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<AuthorToNotify | undefined> {
  const row = await db
    .selectFrom("proposals")
    .innerJoin("proposal_contacts", "proposal_contacts.proposal_id", "proposals.id")
    .select(["number", "title", "submission_key as submissionKey", "proposal_contacts.language"])
    .select(["status_reason as reason", "status_note as note", "answer", "email"])
    .where("proposals.id", "=", proposalId)
    .where("receipt_hash", "is not", null)
    .executeTakeFirst();
  return row && row.email !== null ? { ...row, email: row.email } : undefined;
}

export interface ProposalContact {
  email: string | null;
  name: string | null;
  nameIsPublic: boolean;
  /** The language of the page on which the author wrote: mails speak it. */
  language: "lt" | "en";
}

export async function findContact(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<ProposalContact | undefined> {
  const row = await db
    .selectFrom("proposal_contacts")
    .select(["email", "name", "name_is_public", "language"])
    .where("proposal_id", "=", proposalId)
    .executeTakeFirst();
  return (
    row && {
      email: row.email,
      name: row.name,
      nameIsPublic: row.name_is_public === 1,
      language: row.language,
    }
  );
}

/** Keeps how to reach the author, in place of what was kept; nothing is kept where there is neither name nor e-mail. `at`: UTC instant. */
export async function putContact(
  db: Db,
  { proposalId, contact, at }: { proposalId: string; contact: ProposalContact; at: string },
): Promise<void> {
  if (contact.email === null && contact.name === null) return deleteContact(db, { proposalId });
  const values = {
    email: contact.email,
    name: contact.name,
    name_is_public: contact.nameIsPublic ? (1 as const) : (0 as const),
    language: contact.language,
    given_at: at,
  };
  await db
    .insertInto("proposal_contacts")
    .values({ proposal_id: proposalId, ...values })
    .onConflict((conflict) => conflict.column("proposal_id").doUpdateSet(values))
    .execute();
}

async function deleteContact(db: Db, { proposalId }: { proposalId: string }): Promise<void> {
  await db.deleteFrom("proposal_contacts").where("proposal_id", "=", proposalId).execute();
}

/** The newest proposals with a private link whose author is told at this address; of `number` alone where it is given. */
export async function listIdsOfAddress(
  db: Db,
  { email, number, most }: { email: string; number?: number | undefined; most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("proposal_contacts")
    .innerJoin("proposals", "proposals.id", "proposal_contacts.proposal_id")
    .select("proposals.id")
    .where((e) => e.fn<string>("lower", ["email"]), "=", email.toLowerCase())
    .where("receipt_hash", "is not", null)
    .$if(number !== undefined, (query) => query.where("proposals.number", "=", number ?? 0))
    .orderBy("proposals.number", "desc")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
