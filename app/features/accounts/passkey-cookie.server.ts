import { cookieRules, readCookie } from "~/platform/cookies.server";
import { challengeMs } from "./passkey-challenge.server";

const cookie = "sueiga-passkey";

/** What ties a challenge to the browser of somebody who is signing in; it holds as long as the challenge. */
export function passkeyCookieHeader(origin: string, value: string): string {
  const { name, attributes } = cookieRules(origin, cookie);
  return `${name}=${value}; ${attributes}; Max-Age=${value ? challengeMs / 1000 : 0}`;
}

export function readPasskeyCookie(origin: string, header: string | null): string | undefined {
  return readCookie(header, cookieRules(origin, cookie).name);
}

/** The cookie's name as a browser shows it. */
export const passkeyCookieName = (origin: string) => cookieRules(origin, cookie).name;
