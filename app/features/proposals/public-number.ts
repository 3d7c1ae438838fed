/** The number of a proposal or a meeting in an address (“128”); undefined for anything that cannot be one. */
export function publicNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
