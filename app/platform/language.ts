export const languages = ["lt", "en"] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = "lt";

/** The language that a path asks for: `/en/…` is English, everything else Lithuanian. */
export function languageOfPath(pathname: string): Language {
  const first = pathname.split("/", 2)[1];
  return languages.find((language) => language !== defaultLanguage && language === first) ?? defaultLanguage;
}

/** The path without its language: `/en/map` → `/map`. */
export function withoutLanguage(pathname: string): string {
  const language = languageOfPath(pathname);
  return language === defaultLanguage ? pathname : pathname.slice(language.length + 1) || "/";
}

/** The same page in `language`. */
export function inLanguage(pathname: string, language: Language): string {
  const bare = withoutLanguage(pathname);
  if (language === defaultLanguage) return bare;
  return bare === "/" ? `/${language}` : `/${language}${bare}`;
}
