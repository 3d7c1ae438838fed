import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import { deleteOldLogEntries } from "db/queries/log-entries";
import { deleteOldLoginTokens } from "db/queries/login-tokens";
import { deleteOldMail } from "db/queries/mail-delivery";
import { deleteOldUses } from "db/queries/rate-limits";
import {
  deleteOldContacts,
  deleteOldOriginals,
  deleteOldSupports,
  deleteSettled,
  listProposalsToErase,
} from "db/queries/retention";
import { deleteOldSessions } from "db/queries/sessions";
import { inTransaction } from "db/transaction";
import { eraseWords } from "~/features/proposals/erase-proposal.server";
import { receiptToken } from "~/features/proposals/receipt-token.server";
import { newId } from "~/platform/tokens.server";
import { type LimitName, limits } from "./kept-data";

interface Reach {
  /** What is older has to go (UTC instant). */
  before: string;
  /** Rows that one step may touch: others wait no longer than for so many. */
  most: number;
  now: Date;
  secret: string;
}

/** Forgets at most `most` things and returns how many there were; fewer than `most` means that nothing is left. */
type Rule = (trx: Db, reach: Reach) => Promise<number>;

/** Earlier than anything we keep: stands where a query takes two terms and the other one is a rule of its own. */
const NEVER = "";

const erase =
  (status: "rejected" | "withdrawn"): Rule =>
  async (trx, { before, most, now, secret }) => {
    const due = () => listProposalsToErase(trx, { before, most, status });
    if ((await due()).length === 0) return 0;
    // Asked again behind the lock: a moderator may just have decided otherwise.
    const changedIn = await bumpContentVersion(trx);
    const proposals = await due();
    for (const proposal of proposals) {
      const token = receiptToken(secret, proposal.submissionKey);
      await eraseWords(trx, { proposal, token, changedIn, now });
      await recordAudit(trx, {
        ...{ id: newId(), at: now.toISOString(), userId: null, action: "forget-proposal" },
        ...{ subjectKind: "proposal", subjectId: proposal.id },
      });
    }
    return proposals.length;
  };

/** What each term of the table does. */
export const retentionRules: Record<LimitName, Rule> = {
  rejected: erase("rejected"),
  withdrawn: erase("withdrawn"),
  originalHidden: deleteOldOriginals,
  questionSettled: (trx, reach) => deleteSettled(trx, { ...reach, table: "proposal_questions" }),
  correctionSettled: (trx, reach) => deleteSettled(trx, { ...reach, table: "proposal_corrections" }),
  reportSettled: (trx, reach) => deleteSettled(trx, { ...reach, table: "proposal_reports" }),
  contactEnded: (trx, reach) => deleteOldContacts(trx, { ...reach, ended: true }),
  contactSilent: (trx, reach) => deleteOldContacts(trx, { ...reach, ended: false }),
  mailWritten: deleteOldMail,
  supportGiven: deleteOldSupports,
  clientCounted: deleteOldUses,
  sessionUnused: (trx, { before }) => deleteOldSessions(trx, { before: NEVER, idleSince: before }),
  sessionStarted: (trx, { now }) => deleteOldSessions(trx, { before: now.toISOString(), idleSince: NEVER }),
  linkEnded: deleteOldLoginTokens,
  entryTaken: deleteOldLogEntries,
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Forgets what has been kept as long as the table says, in small steps, so that nobody who uses the site meanwhile waits.
 * Done twice, the second time finds nothing. A rule that fails does not keep the others from their work.
 * @param batch rows a step.
 * @returns how much each rule forgot.
 * @throws the first rule's failure, after all others ran.
 */
export async function applyRetention(
  db: Db,
  { now, secret, batch = 100 }: { now: Date; secret: string; batch?: number },
): Promise<ReadonlyMap<LimitName, number>> {
  const failures: unknown[] = [];
  const forgotten = new Map<LimitName, number>();
  for (const { name, days } of limits) {
    const before = new Date(now.getTime() - days * dayMs).toISOString();
    const reach = { before, most: batch, now, secret };
    try {
      forgotten.set(name, await forgetAll(db, retentionRules[name], reach));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return forgotten;
}

async function forgetAll(db: Db, rule: Rule, reach: Reach): Promise<number> {
  let sum = 0;
  for (;;) {
    const count = await inTransaction(db, (trx) => rule(trx, reach));
    sum += count;
    if (count < reach.most) return sum;
    // SQLite works in this process: between two steps whoever waits for a page gets a turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
