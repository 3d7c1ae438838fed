import { inVilnius } from "~/i18n/formats";

/** Whole calendar days in Vilnius between two UTC instants; never below 0. */
export function daysBetween(from: string, to: string): number {
  const day = (instant: string) => Date.parse(`${inVilnius(instant).date}T00:00:00Z`) / 86_400_000;
  return Math.max(0, day(to) - day(from));
}
