import type { Db } from "db/connection";
import { claimDueMail, type MailToDeliver, markMailFailed, markMailSent } from "db/queries/mail-delivery";
import type { Log } from "~/platform/log.server";

/** After so many tries, over about three days, a mail is given up; administrators see it with its last error. */
export const mostAttempts = 10;

const minuteMs = 60_000;
/** How long to wait after the first try, the second … */
const waitsMs = [1, 5, 15, 60, 180, 360, 720, 1440, 1440].map((minutes) => minutes * minuteMs);
/** Longer than any delivery takes: a process that dies meanwhile gives the mail back after it. */
const leaseMs = 5 * minuteMs;
/** A run ends, so that stopping the server does not wait for a long queue. */
const mostInARun = 50;

/**
 * Delivers the mails that are due, one after the other. A mail is sent at most once at a time by all processes
 * together, and again only when a process died between sending it and writing that down; its Message-ID stays the same.
 * @param send throws when the mail could not be handed over.
 */
export async function deliverOutbox(
  db: Db,
  { send, log, now = () => new Date() }: DeliveryOptions,
): Promise<void> {
  for (let sent = 0; sent < mostInARun; sent += 1) {
    const at = now();
    const mail = await claimDueMail(db, {
      now: at.toISOString(),
      leaseUntil: new Date(at.getTime() + leaseMs).toISOString(),
      mostAttempts,
    });
    if (!mail) return;
    try {
      await send(mail);
    } catch (error) {
      await recordFailure(db, { mail, error, log, at: now() });
      continue;
    }
    await markMailSent(db, { id: mail.id, now: now().toISOString() });
  }
}

interface DeliveryOptions {
  send: (mail: MailToDeliver) => Promise<void>;
  log: Pick<Log, "warn" | "error">;
  now?: () => Date;
}

async function recordFailure(
  db: Db,
  { mail, error, log, at }: { mail: MailToDeliver; error: unknown; log: DeliveryOptions["log"]; at: Date },
): Promise<void> {
  const wait = waitsMs[mail.attempts - 1] ?? 0;
  const reason = withoutAddress(error instanceof Error ? error.message : String(error), mail.recipient);
  await markMailFailed(db, {
    id: mail.id,
    error: reason,
    nextAttemptAt: new Date(at.getTime() + wait).toISOString(),
  });
  const entry = { mail: mail.id, attempts: mail.attempts, reason };
  if (mail.attempts >= mostAttempts) log.error(entry, "mail given up");
  else log.warn(entry, "mail not delivered");
}

/** Mail servers quote the recipient in what they refuse; the address belongs in no log. */
function withoutAddress(message: string, recipient: string): string {
  return message.replaceAll(recipient, "…").replace(/\s+/g, " ").slice(0, 300);
}
