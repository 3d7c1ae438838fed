import type { Db } from "db/connection";
import { type Device, deleteSession, findSession, insertSession, touchSession } from "db/queries/sessions";
import type { Role } from "db/tables/accounts";
import { isUnavailable } from "db/unavailable";
import { cookieRules, readCookie } from "./cookies.server";
import type { Language } from "./language";
import { hashToken, randomToken } from "./tokens.server";

/** The signed-in person of a request. */
export interface Viewer {
  id: string;
  name: string;
  language: Language;
  roles: readonly Role[];
  /** Every form of this session carries it (see `staffForm`). */
  formToken: string;
  /** They proved who they are a short while ago: what is dangerous in a stolen session asks for it. */
  isFresh: boolean;
}

/** Staff's sign-in; the browser's name for it. */
export const sessionCookie = "sueiga";

const dayMs = 24 * 60 * 60 * 1000;
/** A session ends after 14 days without use and after 60 days in any case. */
export const sessionLimits = { idleMs: 14 * dayMs, absoluteMs: 60 * dayMs, touchEveryMs: 5 * 60 * 1000 };

/** How long a sign-in counts as proof of who somebody is. Every proof starts a new session, so its age tells. */
const freshMs = 15 * 60 * 1000;

interface NewSession {
  device?: Device | undefined;
  formToken?: string | undefined;
  now?: Date | undefined;
}

/** Starts a session and returns the cookie's value; always a new one, so none can be fixed beforehand. */
export async function startSession(
  db: Db,
  userId: string,
  { device, formToken = randomToken(), now = new Date() }: NewSession = {},
): Promise<string> {
  const token = randomToken();
  await insertSession(db, {
    idHash: hashToken(token),
    userId,
    formToken,
    ...device,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + sessionLimits.absoluteMs).toISOString(),
  });
  return token;
}

/**
 * Starts a session in place of the browser's old one. A form that the same person had open still holds: it keeps its
 * token, which the session itself never does.
 */
export async function replaceSession(
  db: Db,
  { userId, old, device, now = new Date() }: { userId: string; old: string | undefined } & NewSession,
): Promise<string> {
  const before = old === undefined ? undefined : await findLiveSession(db, old, now);
  if (old) await endSession(db, old);
  const formToken = before?.userId === userId ? before.formToken : undefined;
  return startSession(db, userId, { device, formToken, now });
}

function findLiveSession(db: Db, token: string, now: Date) {
  return findSession(db, {
    idHash: hashToken(token),
    now: now.toISOString(),
    idleSince: new Date(now.getTime() - sessionLimits.idleMs).toISOString(),
  });
}

/** The person behind a cookie's value, or null when the session ended or the account is closed. */
export async function findViewer(db: Db, token: string, now = new Date()): Promise<Viewer | null> {
  const idHash = hashToken(token);
  const session = await findLiveSession(db, token, now);
  if (!session) return null;
  if (now.getTime() - Date.parse(session.lastSeenAt) > sessionLimits.touchEveryMs) {
    await touchSession(db, { idHash, now: now.toISOString() }).catch((error: unknown) => {
      // Who only reads can go on while the disk is full.
      if (!isUnavailable(error)) throw error;
    });
  }
  return {
    id: session.userId,
    name: session.name,
    language: session.language,
    roles: session.roles,
    formToken: session.formToken,
    isFresh: now.getTime() - Date.parse(session.createdAt) < freshMs,
  };
}

export async function endSession(db: Db, token: string): Promise<void> {
  await deleteSession(db, hashToken(token));
}

/** `Set-Cookie` that signs in with `token`, or out with "". */
export function sessionCookieHeader(origin: string, token: string): string {
  const { name, attributes } = cookieRules(origin, sessionCookie);
  const age = token ? Math.floor(sessionLimits.absoluteMs / 1000) : 0;
  return `${name}=${token}; ${attributes}; Max-Age=${age}`;
}

/** The session cookie's value in a `Cookie` header, or undefined. */
export function readSessionCookie(origin: string, header: string | null | undefined): string | undefined {
  return readCookie(header, cookieRules(origin, sessionCookie).name);
}
