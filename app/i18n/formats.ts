import type { Language } from "~/platform/language";

/** A unit never stands alone on the next line, so a no-break space (U+00A0) ties it to its number. */
const NBSP = "\u00a0";
/** The en dash of ranges. */
const DASH = "–";

const MONTHS_LT =
  "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio".split(
    " ",
  );
const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ");

interface PartialDate {
  year: string;
  /** 1–12; absent where only the year is known. */
  month?: number;
  day?: number;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the three precisions a date is stored with. */
function readDate(value: string): PartialDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  const [, year, month, day] = match ?? [];
  const date: PartialDate = { year: year ?? "" };
  if (month) date.month = Number(month);
  if (day) date.day = Number(day);
  const wrongMonth = date.month !== undefined && (date.month < 1 || date.month > 12);
  const wrongDay = date.day !== undefined && (date.day < 1 || date.day > 31);
  if (!year || wrongMonth || wrongDay) throw new RangeError(`Not a date of ours: ${value}`);
  return date;
}

const monthName = (language: Language, month: number): string =>
  (language === "lt" ? MONTHS_LT : MONTHS_EN)[month - 1] ?? "";

/**
 * A date in words, as precise as it is known: „2022 m. birželio 15 d.“, „2022 m. birželio mėn.“, „2022 m.“
 * in Lithuanian; “15 June 2022”, “June 2022”, “2022” in English.
 * @param value `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; anything else throws a RangeError.
 */
export function formatDate(language: Language, value: string): string {
  const { year, month, day } = readDate(value);
  if (language === "en") {
    if (month === undefined) return year;
    const name = monthName(language, month);
    return day === undefined ? `${name} ${year}` : `${day}${NBSP}${name} ${year}`;
  }
  const start = `${year}${NBSP}m.`;
  if (month === undefined) return start;
  const name = monthName(language, month);
  return day === undefined ? `${start} ${name}${NBSP}mėn.` : `${start} ${name} ${day}${NBSP}d.`;
}

/**
 * A range of dates of one precision, with what both ends share said once: „2022 m. birželio–rugpjūčio mėn.“,
 * “June–August 2022”, „2022 m. birželio 15–17 d.“. Ends of unlike precision, or in different years, are both written whole.
 */
export function formatDateRange(language: Language, from: string, to: string): string {
  if (from === to) return formatDate(language, from);
  const a = readDate(from);
  const b = readDate(to);
  const spaced = ` ${DASH} `;
  const alike = from.length === to.length;
  if (!alike || a.month === undefined || b.month === undefined || a.year !== b.year) {
    if (alike && a.month === undefined) {
      return language === "lt" ? `${a.year}${DASH}${b.year}${NBSP}m.` : `${a.year}${DASH}${b.year}`;
    }
    return `${formatDate(language, from)}${spaced}${formatDate(language, to)}`;
  }
  const [first, last] = [monthName(language, a.month), monthName(language, b.month)];
  if (a.day === undefined || b.day === undefined) {
    return language === "lt"
      ? `${a.year}${NBSP}m. ${first}${DASH}${last}${NBSP}mėn.`
      : `${first}${DASH}${last} ${a.year}`;
  }
  if (a.month === b.month) {
    return language === "lt"
      ? `${a.year}${NBSP}m. ${first} ${a.day}${DASH}${b.day}${NBSP}d.`
      : `${a.day}${DASH}${b.day}${NBSP}${first} ${a.year}`;
  }
  return language === "lt"
    ? `${a.year}${NBSP}m. ${first} ${a.day}${NBSP}d.${spaced}${last} ${b.day}${NBSP}d.`
    : `${a.day}${NBSP}${first}${spaced}${b.day}${NBSP}${last} ${a.year}`;
}

/** The first and last month of each season but winter, which lies in two years. */
const SEASONS = [
  { months: "03 05", lt: "pavasaris", en: "spring" },
  { months: "06 08", lt: "vasara", en: "summer" },
  { months: "09 11", lt: "ruduo", en: "autumn" },
] as const;

/** A period in words: „2022 m. vasara“, “summer 2022” where it is just that season, otherwise as `formatDateRange` writes it. */
export function formatPeriod(language: Language, from: string, to: string): string {
  const year = from.slice(0, 4);
  const season = SEASONS.find(({ months }) => {
    const [first, last] = months.split(" ");
    return from === `${year}-${first}` && to === `${year}-${last}`;
  });
  if (!season) return formatDateRange(language, from, to);
  return language === "lt" ? `${year}${NBSP}m. ${season.lt}` : `${season.en} ${year}`;
}

/** Every instant is shown as clocks in Lithuania show it, wherever the server or the reader is. */
const VILNIUS = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Vilnius",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The calendar date and clock time in Vilnius of a UTC instant (ISO 8601): `{ date: "2022-06-15", time: "18:00" }`. */
export function inVilnius(instant: string): { date: string; time: string } {
  const part: Record<string, string> = {};
  for (const { type, value } of VILNIUS.formatToParts(new Date(instant))) part[type] = value;
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

/** The UTC instant at which a day (YYYY-MM-DD) begins in Vilnius: two or three hours before it does in Greenwich. */
export function vilniusMidnight(day: string): string {
  const greenwich = Date.parse(`${day}T00:00:00.000Z`);
  const summer = new Date(greenwich - 3 * 3_600_000).toISOString();
  return inVilnius(summer).date === day ? summer : new Date(greenwich - 2 * 3_600_000).toISOString();
}

/** Exactly midnight UTC stands for a day that nobody wrote down, in that year; see `Instant` in db/tables/columns. */
export const isDayUnknown = (instant: string): boolean => instant.endsWith("T00:00:00.000Z");

/** The day of a UTC instant in Vilnius, YYYY-MM-DD; where it is not known, the year alone. */
export const knownDay = (instant: string): string =>
  isDayUnknown(instant) ? instant.slice(0, 4) : inVilnius(instant).date;

/** A UTC instant as a date in Vilnius; where the day is not known, the year alone: „2022 m.“. */
export function formatInstantDate(language: Language, instant: string): string {
  return formatDate(language, knownDay(instant));
}

/** A UTC instant as date and time in Vilnius: „2022 m. birželio 15 d. 18:00“, “15 June 2022, 18:00”. */
export function formatDateTime(language: Language, instant: string): string {
  if (isDayUnknown(instant)) return formatInstantDate(language, instant);
  const { date, time } = inVilnius(instant);
  return `${formatDate(language, date)}${language === "lt" ? " " : ", "}${time}`;
}

/** Digits grouped by threes: „10 000“ in Lithuanian, “10,000” in English. */
function grouped(language: Language, digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, language === "lt" ? NBSP : ",");
}

/** A minus sign of the width of a plus (U+2212), as Lithuanian typography and CLDR want; English keeps the hyphen. */
const minus = (language: Language, value: number): string =>
  value < 0 ? (language === "lt" ? "\u2212" : "-") : "";

/**
 * A number for people, with at most `decimals` places and no trailing zeros: 1234.5 is „1 234,5“ and “1,234.5”.
 * @param decimals 0 unless told, as nearly all our numbers are counts.
 */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = "0", rest = ""] = fixed.split(".");
  const tail = rest.replace(/0+$/, "");
  const zero = whole === "0" && tail === "";
  return `${zero ? "" : minus(language, value)}${grouped(language, whole)}${tail ? (language === "lt" ? "," : ".") + tail : ""}`;
}

/** A share between 0 and 1 in per cent: 0.455 is „45,5 %“ and “45.5%” with one decimal, „46 %“ and “46%” with none. */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  // Multiplying first would turn 0.575 into 57.49999…
  const hundredfold = Number(`${Number(share.toPrecision(12))}e2`);
  const text = formatNumber(language, Number.isNaN(hundredfold) ? share * 100 : hundredfold, decimals);
  return language === "lt" ? `${text}${NBSP}%` : `${text}%`;
}

/**
 * Euros from integer cents: 3487499 is „34 874,99 Eur“ and “€34,874.99”. Cents are always written.
 * @throws RangeError where the amount is not a whole number of cents.
 */
export function formatMoney(language: Language, cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not a whole number of cents: ${cents}`);
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const whole = grouped(language, digits.slice(0, -2));
  const rest = digits.slice(-2);
  const sign = minus(language, cents);
  return language === "lt" ? `${sign}${whole},${rest}${NBSP}Eur` : `${sign}€${whole}.${rest}`;
}

/** Words joined as a sentence lists them: „a, b ir c“, “a, b and c”. */
export function formatList(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${language === "lt" ? "ir" : "and"} ${last}`;
}
