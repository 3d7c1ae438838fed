import { verifyRegistrationResponse } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { findPasskey, insertPasskey, listPasskeysOf, takePasskeyChallenge } from "db/queries/passkeys";
import { findUser, lockAccounts } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { hashToken, newId } from "~/platform/tokens.server";
import { attestationSchema, readAnswer } from "./passkey-answer.form";
import type { RelyingParty } from "./passkey-challenge.server";

/** As many as anybody has devices. */
const mostPasskeys = 10;

export type AddedPasskey =
  | { ok: true }
  | { ok: false; reason: "accounts:error.passkeyNotAdded" | "accounts:error.passkeysMany" };

/** Keeps the public half of a passkey that a device has just made for this browser's challenge, and tells its owner. */
export async function addPasskey(
  db: Db,
  input: {
    userId: string;
    name: string;
    answer: unknown;
    /** The session cookie's value, to which the challenge was tied. */
    browser: string;
    rp: RelyingParty;
    mailOrigin: string;
    now?: Date;
  },
): Promise<AddedPasskey> {
  const { userId, name, rp, mailOrigin, now = new Date() } = input;
  const at = now.toISOString();
  const made = await checkNew(db, { ...input, at });
  if (!made) return { ok: false, reason: "accounts:error.passkeyNotAdded" };
  return inTransaction(db, async (trx): Promise<AddedPasskey> => {
    await lockAccounts(trx);
    const user = await findUser(trx, userId);
    if (!user?.active || (await findPasskey(trx, made.id)))
      return { ok: false, reason: "accounts:error.passkeyNotAdded" };
    if ((await listPasskeysOf(trx, userId)).length >= mostPasskeys)
      return { ok: false, reason: "accounts:error.passkeysMany" };
    await insertPasskey(trx, { ...made, userId, name, createdAt: at });
    await recordAudit(trx, {
      ...{ id: newId(), at, userId, action: "add-passkey", subjectKind: "user", subjectId: userId },
    });
    const t = translator(user.language);
    await enqueueMail(trx, {
      ...{ to: user.email, language: user.language, now },
      subject: t("accounts:mail.passkeySubject"),
      paragraphs: [t("accounts:mail.passkeyText", { site: rp.id }), t("accounts:mail.passkeyWrong")],
      link: {
        label: t("accounts:mail.passkeyLink"),
        href: mailOrigin + pathsFor(user.language).account(),
      },
    });
    return { ok: true };
  });
}

async function checkNew(
  db: Db,
  { answer, browser, rp, at }: { answer: unknown; browser: string; rp: RelyingParty; at: string },
): Promise<{ id: string; publicKey: string; counter: number; transports: string[] } | undefined> {
  const challenge = await takePasskeyChallenge(db, {
    ...{ browserHash: hashToken(browser), purpose: "add", now: at },
  });
  const response = readAnswer(attestationSchema, answer);
  if (!challenge || !response) return undefined;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
    });
    if (!verified) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return {
      ...{ id, counter, publicKey: isoBase64URL.fromBuffer(publicKey) },
      transports: response.response.transports,
    };
  } catch {
    // The library throws for every way in which an answer can be wrong.
    return undefined;
  }
}
