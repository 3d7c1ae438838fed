import { type Translate, textOf } from "~/i18n";
import { formatDate, formatDateTime, formatList, formatNumber } from "~/i18n/formats";
import type { Language } from "~/platform/language";
import { type Difference, differences, type Plain } from "./difference";

/** A change in words: what, what it was and what it is; null where there was or is nothing. */
export interface DescribedChange {
  label: string;
  from: string | null;
  to: string | null;
}

interface Reader {
  t: Translate;
  language: Language;
}

/** Where the words for a field's values stand. A value that has none there is its own word, as a title is. */
const wordsOf: Record<string, readonly string[]> = {
  status: ["moderation:one"],
  statusReason: ["moderation:reason"],
  type: ["meetings:type"],
  sector: ["meetings:sector"],
  category: ["meetings:sector", "meetings:group"],
  missing: ["meetings:publish.missing"],
  roles: ["people:role"],
  language: ["audit:language"],
  undone: ["audit:action"],
  colour: ["places:colour"],
};

/** What an entry of the audit log says was changed, as somebody reads it who does not know the program. */
export function describeChange(
  entry: { before: string | null; after: string | null },
  reader: Reader,
): DescribedChange[] {
  const described = differences(entry.before, entry.after).map(({ path, from, to }) => ({
    label: labelOf(path, reader),
    from: from === undefined ? null : toWords(path, from, reader),
    to: to === undefined ? null : toWords(path, to, reader),
  }));
  // What differs for programs alone (the ids of an agenda's items) is the same in words.
  return described.filter(({ from, to }) => from !== to);
}

/** The text of a key that is made of what the log holds; undefined where there is none. */
function found(t: Translate, key: string): string | undefined {
  const text = textOf(t, key);
  return text === key ? undefined : text;
}

/** The last name that says something: „plan.place“ is the place; „name.lt“ is the name, in Lithuanian. */
function labelOf(path: Difference["path"], { t }: Reader): string {
  const last = path.at(-1) ?? "";
  const outer = path.at(-2);
  if ((last === "lt" || last === "en") && outer)
    return `${found(t, `audit:field.${outer}`) ?? outer} (${t(`audit:language.${last}`)})`;
  if (path.length === 0) return t("audit:field.changes");
  return found(t, `audit:field.${last}`) ?? t("audit:field.other", { name: last });
}

function toWords(path: Difference["path"], value: Plain, reader: Reader): string {
  const { t, language } = reader;
  const name = path.at(-1) ?? "";
  if (typeof value === "boolean") return t(`audit:value.${value ? "yes" : "no"}`);
  if (typeof value === "number")
    return name === "number" ? t("proposals:number", { number: value }) : formatNumber(language, value, 4);
  if (typeof value === "string") return wordOf(name, value, reader);
  return formatList(
    language,
    value.map((item) => itemOf(name, item, reader)),
  );
}

function wordOf(name: string, value: string, { t, language }: Reader): string {
  for (const place of wordsOf[name] ?? []) {
    const word = found(t, `${place}.${value}`);
    if (word) return word;
  }
  if (name === "direction" && (value === "up" || value === "down")) return t(`audit:direction.${value}`);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatDateTime(language, value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(language, value);
  return value;
}

/** One item of a list: a word, or a record such as „Gyventojai: +3“ and „Senjorai (Seniūnaitė)“. */
function itemOf(name: string, item: unknown, reader: Reader): string {
  if (typeof item === "string") return wordOf(name, item, reader);
  if (typeof item === "number") return formatNumber(reader.language, item, 4);
  if (typeof item !== "object" || item === null) return "";
  const values = new Map<string, unknown>(Object.entries(item));
  const [category, change] = [values.get("category"), values.get("change")];
  if (typeof category === "string" && typeof change === "number")
    return `${wordOf("category", category, reader)}: ${change > 0 ? "+" : ""}${formatNumber(reader.language, change)}`;
  const [title, presenter] = [values.get("title"), values.get("presenter")];
  if (typeof title === "string") return typeof presenter === "string" ? `${title} (${presenter})` : title;
  return "";
}

/** What was done, in words; an action that has none yet is told as one. */
export function actionOf(t: Translate, action: string): string {
  return found(t, `audit:action.${action}`) ?? t("audit:action.other");
}

/** What a record is where its own name is not known: „Susitikimas“. */
export function kindOf(t: Translate, kind: string): string {
  return found(t, `audit:kind.${kind}`) ?? t("audit:kind.other");
}
