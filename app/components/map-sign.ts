import type { ThemeColour } from "./theme-tag";

/** How many proposals of each theme a sign on a map stands for; one alone shows its theme. */
export interface SignParts {
  count: number;
  parts: readonly { colour: ThemeColour; count: number }[];
}

/** The theme that all of a sign is about, where there is just one. */
export const onlyColour = ({ parts }: SignParts): ThemeColour | undefined =>
  parts.length === 1 ? parts[0]?.colour : undefined;

const POINT = 15;
/** Room for the theme's drawing above the number. */
const WITH_DRAWING = 21;

/** From the middle of a sign to its outer edge, in pixels: it grows with the count, but never so that it hides a quarter. */
export function signRadius(sign: SignParts): number {
  if (sign.count <= 1) return POINT;
  const least = onlyColour(sign) ? WITH_DRAWING : POINT;
  return Math.max(least, Math.min(30, 14 + 3 * Math.log2(sign.count)));
}

/** The rim around a sign's ring. */
export const SIGN_RIM = 3;

export interface Arc {
  colour: ThemeColour;
  /** For a circle whose `pathLength` is 100. */
  dash: string;
  offset: string;
}

/** The ring of a sign: an arc for each theme, as long as its share, with a hair between them. */
export function ringArcs({ parts }: SignParts): Arc[] {
  const total = parts.reduce((sum, part) => sum + part.count, 0) || 1;
  let before = 0;
  return parts.map(({ colour, count }) => {
    const share = (100 * count) / total;
    const offset = (-before).toFixed(1);
    before += share;
    return { colour, offset, dash: `${share === 100 ? 100 : Math.max(0.4, share - 1.2).toFixed(1)} 100` };
  });
}
