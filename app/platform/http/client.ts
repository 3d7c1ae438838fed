import type { IncomingMessage } from "node:http";
import { keyedToken } from "../tokens.server";

/**
 * Address of whoever asks. Behind `trustProxy` proxies it is the entry that the outermost of them added to
 * X-Forwarded-For; entries before that are the client's own claim and are not believed.
 */
export function clientAddress(request: IncomingMessage, trustProxy: number): string {
  const direct = request.socket.remoteAddress ?? "unknown";
  if (trustProxy === 0) return direct;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return forwarded.at(-trustProxy) ?? direct;
}

/** Keyed hash of the address, new every day, so that limits work and no address is kept. */
export function clientKey(address: string, secret: string, now = new Date()): string {
  return keyedToken(secret, `client ${now.toISOString().slice(0, 10)}`, address);
}

/** The address that visitors use: ORIGIN, else what the Host header says (https only when a trusted proxy says so). */
export function requestOrigin(
  request: IncomingMessage,
  options: { origin: string | undefined; trustProxy: number },
): string {
  if (options.origin) return options.origin;
  const host = request.headers.host ?? "localhost";
  const https = options.trustProxy > 0 && request.headers["x-forwarded-proto"] === "https";
  return `${https ? "https" : "http"}://${/^[a-z0-9.\-:[\]]+$/i.test(host) ? host : "localhost"}`;
}

/**
 * The address that links in mails begin with: ORIGIN, else this machine and the port that was asked. Never the Host
 * header, which whoever asks can write, and so lead a person's sign-in link to a site of their own.
 */
export function mailOrigin(
  request: IncomingMessage,
  options: { origin: string | undefined; host: string },
): string {
  return options.origin ?? localAddress(options.host, request.socket.localPort ?? 80);
}

/** What to type on this machine: the loopback and wildcard addresses are all "localhost". */
export function localAddress(host: string, port: number): string {
  const own = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host);
  return `http://${own ? "localhost" : host}:${port}`;
}

/**
 * A form or script on another site must not act in a visitor's name: what changes something has to come from our own
 * origin. Browsers send Origin with every POST; a request with neither Origin nor Sec-Fetch-Site is not from a browser
 * page of ours and is refused as well.
 */
export function comesFromOwnPage(request: IncomingMessage, origin: string): boolean {
  const given = request.headers.origin;
  if (given !== undefined) return given === origin;
  return request.headers["sec-fetch-site"] === "same-origin";
}
