import ts from "typescript";
import { type Finding, findNodes, isTest, type Source, stringOf } from "./source";

/** A language's texts: area → key or group → … → text. */
export interface Texts {
  [key: string]: string | Texts;
}

const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

/** Every text by its full key, `area:group.key` with the plural form at its end. */
export function flatten(texts: Texts): Map<string, string> {
  const flat = new Map<string, string>();
  const visit = (prefix: string, group: Texts, joint: string): void => {
    for (const [key, value] of Object.entries(group)) {
      const name = prefix ? prefix + joint + key : key;
      if (typeof value === "string") flat.set(name, value);
      else visit(name, value, prefix ? "." : ":");
    }
  };
  visit("", texts, ":");
  return flat;
}

const withoutForm = (key: string) => key.replace(PLURAL_FORM, "");
const baseKeys = (texts: Texts) => new Set([...flatten(texts).keys()].map(withoutForm));

/** Keys that one of two languages lacks (plural forms aside, which differ by language). */
export function checkSameKeys(one: Texts, other: Texts, names: readonly [string, string]): Finding[] {
  const [first, second] = [baseKeys(one), baseKeys(other)];
  return [
    ...[...first].filter((key) => !second.has(key)).map((key) => `${key} is missing in ${names[1]}.`),
    ...[...second].filter((key) => !first.has(key)).map((key) => `${key} is missing in ${names[0]}.`),
  ];
}

/** Counted texts that lack a plural form which the language has (CLDR). */
export function checkPluralForms(texts: Texts, language: string): Finding[] {
  const flat = flatten(texts);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counted = new Set([...flat.keys()].filter((key) => PLURAL_FORM.test(key)).map(withoutForm));
  return [...counted].flatMap((key) =>
    forms
      .filter((form) => !flat.has(`${key}_${form}`))
      .map((form) => `${key}_${form} is missing in ${language}.`),
  );
}

const placeholdersOf = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => name !== "count");

/** Texts whose `{{placeholders}}` differ between two languages: one of them would show a gap. */
export function checkPlaceholders(one: Texts, other: Texts): Finding[] {
  const placeholders = (texts: Texts) => {
    const byKey = new Map<string, Set<string>>();
    for (const [key, text] of flatten(texts)) {
      const set = byKey.get(withoutForm(key)) ?? new Set();
      for (const name of placeholdersOf(text)) set.add(name);
      byKey.set(withoutForm(key), set);
    }
    return byKey;
  };
  const others = placeholders(other);
  return [...placeholders(one)].flatMap(([key, names]) => {
    const there = others.get(key);
    if (!there || (names.size === there.size && [...names].every((name) => there.has(name)))) return [];
    return [
      `${key} has {{${[...names].join(", ")}}} in one language and {{${[...there].join(", ")}}} in the other.`,
    ];
  });
}

interface Uses {
  /** Whole strings: `area:key`, or `key` in a file that names the area. */
  strings: Set<string>;
  /** Beginnings of templates: `status.` of `status.${status}`. */
  prefixes: string[];
}

function usesIn(source: Source): Uses {
  const uses: Uses = { strings: new Set(), prefixes: [] };
  findNodes(source, (node) => {
    const text = stringOf(node);
    if (text === undefined) return undefined;
    if (ts.isTemplateHead(node)) uses.prefixes.push(text);
    else uses.strings.add(text);
    return undefined;
  });
  return uses;
}

/**
 * Keys that no source mentions. A key counts as used when a file has it as a string (`area:key`, or `key` where the
 * file also names the area), or has a template that begins with its first part (`status.${…}`).
 */
export function checkUnusedKeys(texts: Texts, sources: readonly Source[], defaultArea: string): Finding[] {
  const uses = sources.filter((source) => !isTest(source) && !isDictionary(source)).map(usesIn);
  return [...baseKeys(texts)]
    .filter((key) => {
      const [area = "", path = ""] = key.split(":", 2);
      return !uses.some(({ strings, prefixes }) => {
        const knowsArea = area === defaultArea || strings.has(area);
        if (strings.has(key) || (knowsArea && strings.has(path))) return true;
        return prefixes.some(
          (prefix) => isBeginning(prefix, key) || (knowsArea && isBeginning(prefix, path)),
        );
      });
    })
    .map((key) => `${key} is used nowhere.`);
}

const isBeginning = (prefix: string, key: string) => /[.:_]$/.test(prefix) && key.startsWith(prefix);
const isDictionary = (source: Source) => /^app\/i18n\/(lt|en)\//.test(source.path);

/** `t("…")` with a key that does not exist; keys made of templates are checked by their types. */
export function checkMissingKeys(texts: Texts, sources: readonly Source[]): Finding[] {
  const known = baseKeys(texts);
  const areas = Object.keys(texts);
  return sources
    .filter((source) => !isTest(source))
    .flatMap((source) =>
      findNodes(source, (node) => {
        if (!ts.isCallExpression(node) || !/(^|\.)t$/.test(node.expression.getText())) return undefined;
        const [first] = node.arguments;
        const key = first && ts.isStringLiteralLike(first) ? first.text : undefined;
        if (key === undefined) return undefined;
        const exists = key.includes(":") ? known.has(key) : areas.some((area) => known.has(`${area}:${key}`));
        return exists ? undefined : `uses the text "${key}", which does not exist.`;
      }),
    );
}
