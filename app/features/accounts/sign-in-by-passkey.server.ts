import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { findPasskey, markPasskeyUsed, type Passkey, takePasskeyChallenge } from "db/queries/passkeys";
import { findUser, lockAccounts } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { replaceSession } from "~/platform/session.server";
import { hashToken, newId } from "~/platform/tokens.server";
import { maySignIn } from "./issue-sign-in-link.server";
import { assertionSchema, readAnswer } from "./passkey-answer.form";
import type { RelyingParty } from "./passkey-challenge.server";
import type { SigningIn } from "./sign-in.server";

const refused = { ok: false, reason: "accounts:error.passkeyRefused" } as const;

interface Answer {
  /** What the device answered: JSON from the browser. */
  answer: unknown;
  /** The cookie's value that the challenge was tied to. */
  browser: string;
  rp: RelyingParty;
  /** Who is signed in already and proves it again; absent where somebody signs in. */
  userId?: string | undefined;
}

/**
 * Signs in by a passkey, or has who is signed in prove it again; either way a new session takes the place of the
 * browser's old one. An answer is good for the one challenge that this browser was given, once, whatever comes of it.
 * @returns the new session cookie's value
 */
export async function signInByPasskey(
  db: Db,
  input: Answer & SigningIn,
): Promise<{ ok: true; session: string } | typeof refused> {
  const { userId, oldSession, device, now = new Date() } = input;
  const proof = await checkAnswer(db, { ...input, now });
  if (!proof) return refused;
  const { passkey, counter } = proof;
  return inTransaction(db, async (trx) => {
    // Closing the account waits, so that it cannot come between the look and the session.
    await lockAccounts(trx);
    const at = now.toISOString();
    const user = await findUser(trx, passkey.userId);
    if (!user || !maySignIn(user, now)) return refused;
    // Removed meanwhile, or another use was faster: then it proves nothing.
    const used = await markPasskeyUsed(trx, { id: passkey.id, before: passkey.counter, counter, now: at });
    if (!used) return refused;
    const session = await replaceSession(trx, { userId: user.id, old: oldSession, device, now });
    await recordAudit(trx, {
      ...{ id: newId(), at, userId: user.id },
      action: userId === undefined ? "sign-in-by-passkey" : "confirm-by-passkey",
      ...{ subjectKind: "user", subjectId: user.id },
    });
    return { ok: true, session };
  });
}

/** The passkey that signed this browser's challenge, and what its device has counted; undefined for anything else. */
async function checkAnswer(
  db: Db,
  { answer, browser, rp, userId, now }: Answer & { now: Date },
): Promise<{ passkey: Passkey; counter: number } | undefined> {
  const purpose = userId === undefined ? "sign-in" : "confirm";
  // Taken first and for good: an answer that fails uses its challenge up too.
  const challenge = await takePasskeyChallenge(db, {
    ...{ browserHash: hashToken(browser), purpose, now: now.toISOString() },
  });
  const response = readAnswer(assertionSchema, answer);
  const passkey = response && (await findPasskey(db, response.id));
  if (!challenge || !response || !passkey) return undefined;
  if (response.response.userHandle !== isoBase64URL.fromUTF8String(passkey.userId)) return undefined;
  if (userId !== undefined && passkey.userId !== userId) return undefined;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: isoBase64URL.toBuffer(passkey.publicKey),
        counter: passkey.counter,
      },
    });
    return verified ? { passkey, counter: authenticationInfo.newCounter } : undefined;
  } catch {
    // The library throws for every way in which an answer can be wrong.
    return undefined;
  }
}
