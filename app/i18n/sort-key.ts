/**
 * Lithuanian alphabetical order as a text of decimal digits. Engines disagree on the order of letters, and one engine
 * on two machines may too; no collation of either reorders digits, so `ORDER BY sort_key` gives one order everywhere.
 */

/** Letters of one group differ only where everything else is equal („asa“, „ąsa“, „asilas“), as Lithuanian dictionaries and CLDR have it. */
const GROUPS = (
  "aą b c č d eęė f g h iįy j k l m n o p q r s š t uųū v w x z ž " +
  "а б в гґ д её є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"
).split(" ");

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const SPELT: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const two = (value: number): string => String(value).padStart(2, "0");

interface Weight {
  primary: string;
  secondary: string;
}

const END = "00";
const GAP = "01";
const NUMBER = "02";
const FIRST_LETTER = 10;
const OTHER = "99";

const WEIGHTS = new Map<string, Weight>();
GROUPS.forEach((group, order) => {
  [...group].forEach((letter, rank) => {
    WEIGHTS.set(letter, { primary: two(FIRST_LETTER + order), secondary: String(rank + 1) });
  });
});

/** Letters with accents that no alphabet of ours has follow the plain letter: é after e and its own kin. */
const ACCENTED = "9";

function weighLetter(letter: string): Weight {
  const known = WEIGHTS.get(letter);
  if (known) return known;
  const plain = WEIGHTS.get(letter.normalize("NFD").charAt(0));
  if (plain) return { primary: plain.primary, secondary: ACCENTED };
  const codePoint = String(letter.codePointAt(0) ?? 0).padStart(7, "0");
  return { primary: OTHER + codePoint, secondary: "1" };
}

/** A run of digits sorts by its value: its length goes before it, so „Veiksmas 2“ stands before „Veiksmas 10“. */
function weighNumber(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, "").slice(0, 99);
  return NUMBER + two(significant.length) + significant;
}

const TOKENS = /(?<digits>[0-9]+)|(?<letter>\p{L})|(?<quote>[„“”"'’«»()])|(?<other>.)/gsu;

/**
 * The key that sorts `text` in Lithuanian alphabetical order, digits by value, lower case before upper, whatever
 * compares it. Quotation marks and brackets do not count; other signs and spaces count as one gap.
 * @returns decimal digits only; store it in a `sort_key` column beside the text it was made from.
 */
export function sortKey(text: string): string {
  const composed = text
    .trim()
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/giu, (letter) => {
      const spelt = SPELT[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? spelt : spelt.toUpperCase();
    });
  let primary = "";
  let secondary = "";
  let tertiary = "";
  let gap = false;
  for (const { groups = {} } of composed.matchAll(TOKENS)) {
    if (groups.quote) continue;
    if (groups.other !== undefined) {
      // A mark left over after composing belongs to the letter before it and separates nothing.
      if (!/\p{M}/u.test(groups.other)) gap = primary !== "";
      continue;
    }
    if (gap) primary += GAP;
    gap = false;
    if (groups.digits) {
      primary += weighNumber(groups.digits);
      continue;
    }
    const letter = groups.letter ?? "";
    const lower = letter.toLowerCase();
    const weight = weighLetter(lower);
    primary += weight.primary;
    secondary += weight.secondary;
    tertiary += letter === lower ? "1" : "2";
  }
  return `${primary}${END}${secondary}${END}${tertiary}`;
}
