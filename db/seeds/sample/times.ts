import { createHash } from "node:crypto";

/** SHA-256 in hex: the only source of chance in the sample, so that every seeding gives the same rows. */
export function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A whole number from `least` to `most`, always the same for the same text. */
export function pick(text: string, least: number, most: number): number {
  return least + (Number.parseInt(hashOf(text).slice(0, 8), 16) % (most - least + 1));
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** `date` (YYYY-MM-DD) plus days, at a time of the working day that follows from `seed`. */
export function instantAfter(date: string, days: number, seed: string): string {
  const minutes = pick(`${seed} minute`, 6 * 60, 17 * 60);
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY + minutes * MINUTE).toISOString();
}

export const dateOf = (instant: string) => instant.slice(0, 10);
