/** Latin letters that Unicode does not take apart into a letter and a mark. */
const SPELT: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th" };
/** Leaves room for a number, within what an address may ask for. */
const LONGEST = 60;

/**
 * The end of an address, made of a name: „Šeimų būstas“ becomes `seimu-bustas`. A name of which nothing is left is
 * called `otherwise`; where others have the same, a number tells them apart.
 */
export function slugOf(
  name: string,
  { taken, otherwise }: { taken: readonly string[]; otherwise: string },
): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđðþ]/g, (letter) => SPELT[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "");
  const cut = plain.length > LONGEST ? plain.slice(0, plain.lastIndexOf("-", LONGEST) + 1 || LONGEST) : plain;
  const slug = cut.replace(/-$/, "") || otherwise;
  for (let number = 1; ; number += 1) {
    const made = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.includes(made)) return made;
  }
}
