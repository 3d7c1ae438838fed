import type { ThemeColour } from "db/tables/places";

/**
 * Counts by theme as counts by colour, most first. There are more themes than colours where an organisation wants so:
 * those of one colour are one part of a ring.
 */
export function colourParts(
  themes: readonly (readonly [slug: string, count: number])[],
  colourOf: (slug: string) => ThemeColour | undefined,
): { colour: ThemeColour; count: number }[] {
  const counts = new Map<ThemeColour, number>();
  for (const [slug, count] of themes) {
    const colour = colourOf(slug);
    if (colour) counts.set(colour, (counts.get(colour) ?? 0) + count);
  }
  return [...counts].map(([colour, count]) => ({ colour, count })).sort((a, b) => b.count - a.count);
}
