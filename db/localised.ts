import type { LocalisedJson } from "./tables/columns";

/** A text in the languages it is written in; Lithuanian is always there. */
export interface LocalisedText {
  lt: string;
  en?: string | undefined;
  uk?: string | undefined;
  ru?: string | undefined;
}

export function localised(text: LocalisedText): LocalisedJson {
  return JSON.stringify(text);
}

export function readLocalised(json: LocalisedJson): LocalisedText {
  return JSON.parse(json);
}

/** The text in `language`, else in Lithuanian; "" for null. */
export function inLanguage(json: LocalisedJson | null, language: keyof LocalisedText): string {
  if (json === null) return "";
  const text = readLocalised(json);
  return text[language] ?? text.lt;
}
