import { cookieRules, readCookie } from "~/platform/cookies.server";
import { keyedToken, randomToken, sameToken } from "~/platform/tokens.server";

/** What tells one browser from another, so that it supports a proposal once: a random cookie, set when it first supports. */
export interface Supporter {
  /** What the database keeps: it leads back neither to the cookie nor to a person. */
  browserHash: string;
  /** `Set-Cookie` for a browser that had none. */
  setCookie?: string;
}

interface Site {
  secret: string;
  origin: string;
}

export const supportCookie = "sueiga-support";
/** Two years: as long as proposals are usually open, and as long as we keep what it tells. */
export const supportCookieSeconds = 2 * 365 * 24 * 60 * 60;

const signatureOf = (secret: string, id: string) => keyedToken(secret, "supporter", id);
const hashOf = (secret: string, id: string) => keyedToken(secret, "support", id);

/** The browser behind a `Cookie` header; undefined where it has no cookie of ours, or one that we did not sign. */
export function findSupporter(site: Site, cookies: string | null): Supporter | undefined {
  const value = readCookie(cookies, cookieRules(site.origin, supportCookie).name);
  const [id, signature, ...more] = (value ?? "").split(".");
  if (!id || !signature || more.length > 0 || !sameToken(signature, signatureOf(site.secret, id)))
    return undefined;
  return { browserHash: hashOf(site.secret, id) };
}

/** A browser's first support: gives it a cookie. */
export function newSupporter(site: Site): Supporter {
  const id = randomToken();
  const { name, attributes } = cookieRules(site.origin, supportCookie);
  return {
    browserHash: hashOf(site.secret, id),
    setCookie: `${name}=${id}.${signatureOf(site.secret, id)}; ${attributes}; Max-Age=${supportCookieSeconds}`,
  };
}
