import type { Db } from "db/connection";
import { findContact, putContact } from "db/queries/proposal-contacts";
import { findByReceipt } from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import type { Language } from "~/platform/language";
import { hashToken } from "~/platform/tokens.server";
import { mayMail } from "./submission-limits.server";

export interface ContactInput {
  token: string;
  /** Undefined takes the address away. */
  email: string | undefined;
  pageLanguage: Language;
  client: string;
  secret: string;
  mailOrigin: string;
  now?: Date;
}

export type ContactResult = { ok: true } | { ok: false; reason: "receipt:error.absent" };

/** Keeps the address at which an author wants to hear of each step, or forgets it; a new address is written to once. */
export async function changeContact(db: Db, input: ContactInput): Promise<ContactResult> {
  const { token, email, client, secret } = input;
  const now = input.now ?? new Date();
  return inTransaction(db, async (trx) => {
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(token) });
    if (!proposal || proposal.isErased) return { ok: false, reason: "receipt:error.absent" };
    const proposalId = proposal.id;
    const before = await findContact(trx, { proposalId });
    const contact = {
      ...{ name: before?.name ?? null, nameIsPublic: before?.nameIsPublic ?? false },
      ...{ email: email ?? null, language: input.pageLanguage },
    };
    await putContact(trx, { proposalId, contact, at: now.toISOString() });
    if (email && email !== before?.email && (await mayMail(trx, { email, client, secret, now })))
      await notifyAuthor(trx, { proposalId, step: "address_added", origin: input.mailOrigin, secret, now });
    return { ok: true };
  });
}
