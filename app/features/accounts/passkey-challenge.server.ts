import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import { isoUint8Array } from "@simplewebauthn/server/helpers";
import type { Db } from "db/connection";
import { listPasskeysOf, putPasskeyChallenge } from "db/queries/passkeys";
import { countUse } from "db/queries/rate-limits";
import { findUser } from "db/queries/users";
import type { PasskeyPurpose } from "db/tables/accounts";
import { hashToken } from "~/platform/tokens.server";
import { signInLimits } from "./request-sign-in-link.server";

/** A challenge holds for five minutes, and for one answer. */
export const challengeMs = 5 * 60 * 1000;

/** Whom a passkey is made for: a domain and the address that its pages have. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/**
 * The site as passkeys know it: ORIGIN, or the request's own address on the very machine. Undefined where browsers know
 * no passkeys: over plain http, or where only the request says what the site is called.
 */
export function relyingParty(configured: string | undefined, origin: string): RelyingParty | undefined {
  const { protocol, hostname } = new URL(origin);
  const isOwn = hostname === "localhost" || (configured !== undefined && protocol === "https:");
  return isOwn ? { id: hostname, origin } : undefined;
}

type Options =
  | Awaited<ReturnType<typeof generateAuthenticationOptions>>
  | Awaited<ReturnType<typeof generateRegistrationOptions>>;

/**
 * Makes a challenge for a device to sign, in place of the browser's last one for the same purpose; each client gets as
 * many as links, and without one nothing can be tried.
 * @param input.browser value of the cookie that ties the challenge to the browser: only there it can be answered.
 * @param input.userId who is signed in; asked for unless the purpose is signing in.
 */
export async function makePasskeyChallenge(
  db: Db,
  input: {
    purpose: PasskeyPurpose;
    browser: string;
    rp: RelyingParty;
    siteName: string;
    client: string;
    userId?: string | undefined;
    now?: Date;
  },
): Promise<{ ok: true; options: Options } | { ok: false; reason: "accounts:error.tooManyLinks" | "gone" }> {
  const { purpose, browser, rp, userId, now = new Date() } = input;
  const user = userId === undefined ? undefined : await findUser(db, userId);
  if (purpose !== "sign-in" && !user) return { ok: false, reason: "gone" };
  const key = `passkey client ${input.client}`;
  const uses = await countUse(db, { key, windowMs: signInLimits.windowMs, now });
  if (uses > signInLimits.perClient) return { ok: false, reason: "accounts:error.tooManyLinks" };
  const own = user && purpose !== "sign-in" ? await listPasskeysOf(db, user.id) : [];
  const options =
    purpose === "add" && user
      ? await generateRegistrationOptions({
          rpName: input.siteName,
          rpID: rp.id,
          userID: isoUint8Array.fromUTF8String(user.id),
          userName: user.email,
          userDisplayName: user.name,
          timeout: challengeMs,
          attestationType: "none",
          excludeCredentials: own,
          authenticatorSelection: { residentKey: "required", userVerification: "required" },
        })
      : await generateAuthenticationOptions({
          rpID: rp.id,
          timeout: challengeMs,
          userVerification: "required",
          // Nobody types who they are: the device offers the passkeys that it has for this site.
          ...(purpose === "confirm" && { allowCredentials: own }),
        });
  await putPasskeyChallenge(db, {
    ...{ browserHash: hashToken(browser), purpose, challenge: options.challenge },
    ...{ now: now.toISOString(), expiresAt: new Date(now.getTime() + challengeMs).toISOString() },
  });
  return { ok: true, options };
}
