import type { Db } from "db/connection";
import { countUse } from "db/queries/rate-limits";
import { keyedToken } from "~/platform/tokens.server";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** New proposals from one client's address: a hall full of people behind one network still gets through. */
export const submissionLimits = { perHour: 10, perDay: 30 };
/** Forms with photos from one client's address: each is work, whatever becomes of the form. */
const photoFormsPerHour = 40;
/** Mails that nobody but the sender of a form asked for, to one address a day: it may be somebody else's. */
const mailsPerDay = 5;

/** From the hall of one open meeting: proposals of one client's address, and of all together (decision 19). */
export const hallLimits = { perClient: 150, perMeeting: 600 };

/**
 * Counts one more new proposal of this client; false where that is too many.
 * @param hall number of the open meeting from whose hall it comes.
 */
export async function maySubmit(
  trx: Db,
  { client, now, hall }: { client: string; now: Date; hall?: number | undefined },
): Promise<boolean> {
  if (hall !== undefined) {
    const ofOne = await countUse(trx, { key: `hall ${hall} of ${client}`, windowMs: DAY_MS, now });
    const ofAll = await countUse(trx, { key: `hall ${hall}`, windowMs: DAY_MS, now });
    // Beyond either the hall has no more to give than any other form, so nobody can shut it for the others.
    if (ofOne <= hallLimits.perClient && ofAll <= hallLimits.perMeeting) return true;
  }
  const inHour = await countUse(trx, { key: `submit hour ${client}`, windowMs: HOUR_MS, now });
  const inDay = await countUse(trx, { key: `submit day ${client}`, windowMs: DAY_MS, now });
  return inHour <= submissionLimits.perHour && inDay <= submissionLimits.perDay;
}

/** Counts one more form with photos of this client; false where that is too many. */
export async function maySendPhotos(
  db: Db,
  { client, now }: { client: string; now: Date },
): Promise<boolean> {
  return (await countUse(db, { key: `photos hour ${client}`, windowMs: HOUR_MS, now })) <= photoFormsPerHour;
}

/** Counts one more submission of these words, whoever sends them; true where they came before within a day. */
export async function isRepeated(
  trx: Db,
  { words, secret, now }: { words: string; secret: string; now: Date },
): Promise<boolean> {
  const key = `words ${keyedToken(secret, "submitted words", words)}`;
  return (await countUse(trx, { key, windowMs: DAY_MS, now })) > 1;
}

/** Counts one more mail that a form causes to an address nobody has confirmed; false where that is too many. */
export async function mayMail(
  trx: Db,
  {
    email,
    client,
    secret,
    now,
    hall,
  }: { email: string; client: string; secret: string; now: Date; hall?: number | undefined },
): Promise<boolean> {
  const recipient = keyedToken(secret, "mail recipient", email.toLowerCase());
  const toOne = await countUse(trx, { key: `mail to ${recipient}`, windowMs: DAY_MS, now });
  const byOne = await countUse(trx, { key: `mail by ${client}`, windowMs: DAY_MS, now });
  return (
    toOne <= mailsPerDay && byOne <= (hall === undefined ? submissionLimits.perDay : hallLimits.perClient)
  );
}
