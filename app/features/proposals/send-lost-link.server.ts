import type { Db } from "db/connection";
import { listIdsOfAddress } from "db/queries/proposal-contacts";
import { countUse } from "db/queries/rate-limits";
import { inTransaction } from "db/transaction";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { keyedToken } from "~/platform/tokens.server";

const HOUR_MS = 3_600_000;
/** Requests of one client an hour, requests for one address a day, letters a request. */
export const lostLinkLimits = { perClient: 10, perAddress: 3, letters: 10 };
/** Every answer takes at least this long, so that its time does not tell whether letters were written. */
const leastMs = 400;

export interface LostLinkInput {
  email: string;
  number?: number | undefined;
  client: string;
  secret: string;
  mailOrigin: string;
  now?: Date;
}

export type LostLinkResult = { ok: true } | { ok: false; reason: "receipt:error.tooManyLinks" };

/**
 * Sends the private links of the proposals that have this address to the address, a letter each, because a letter belongs
 * to one proposal: whoever holds its link may read it (decision 18). The answer is the same whether there are any.
 */
export async function sendLostLink(db: Db, input: LostLinkInput): Promise<LostLinkResult> {
  const [result] = await Promise.all([
    inTransaction(db, (trx) => send(trx, input)),
    new Promise((resolve) => setTimeout(resolve, leastMs)),
  ]);
  return result;
}

async function send(
  trx: Db,
  { email, number, client, secret, mailOrigin: origin, now = new Date() }: LostLinkInput,
): Promise<LostLinkResult> {
  const address = keyedToken(secret, "lost link", email.toLowerCase());
  const byClient = await countUse(trx, { key: `lost link by ${client}`, windowMs: HOUR_MS, now });
  if (byClient > lostLinkLimits.perClient) return { ok: false, reason: "receipt:error.tooManyLinks" };
  const toAddress = await countUse(trx, { key: `lost link ${address}`, windowMs: 24 * HOUR_MS, now });
  // Told to nobody: the letters of today hold the same links, and more of them would only pester their owner.
  if (toAddress > lostLinkLimits.perAddress) return { ok: true };
  for (const proposalId of await listIdsOfAddress(trx, { email, number, most: lostLinkLimits.letters }))
    await notifyAuthor(trx, { proposalId, step: "link_asked", origin, secret, now });
  return { ok: true };
}
