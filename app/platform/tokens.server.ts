import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { uuidv7 } from "uuidv7";

/** Time-ordered id for a new row (UUIDv7). */
export function newId(): string {
  return uuidv7();
}

/** 256 random bits, safe in a URL (43 characters). */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: SHA-256, hex. Tokens have 256 random bits, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A token that the installation's secret makes again from `subject`; without the secret it cannot be guessed. */
export function keyedToken(secret: string, purpose: string, subject: string): string {
  return createHmac("sha256", secret).update(`${purpose}\0${subject}`).digest("base64url");
}

/** Compares in constant time. */
export function sameToken(one: string, other: string): boolean {
  const a = createHash("sha256").update(one).digest();
  const b = createHash("sha256").update(other).digest();
  return timingSafeEqual(a, b);
}

/** A short name for exactly these values: a form carries it, to tell whether they were changed meanwhile. */
export function fingerprint(values: unknown): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 22);
}
