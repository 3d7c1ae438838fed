import type { ThemeFacts } from "db/queries/managed-themes";
import { type ThemeColour, themeColours } from "db/tables/places";
import type { ThemeForm } from "./theme.form";

/** The parts of the form that are words, in the order in which they are asked. */
export const themeParts = [
  ...["name", "shortName", "description", "vocabulary"],
  ...["nameEn", "shortNameEn", "descriptionEn", "vocabularyEn"],
] as const satisfies readonly (keyof ThemeForm)[];
export type ThemePart = (typeof themeParts)[number];
export type ThemeFields = Record<ThemePart | "colour", string>;

export function fieldsOfTheme(theme: ThemeFacts): ThemeFields {
  const { name, shortName, description, vocabulary, colour } = theme;
  return {
    ...{ name: name.lt, shortName: shortName.lt, description: description.lt },
    ...{ nameEn: name.en ?? "", shortNameEn: shortName.en ?? "", descriptionEn: description.en ?? "" },
    ...{ vocabulary: vocabulary.lt, vocabularyEn: vocabulary.en ?? "" },
    colour,
  };
}

/** A new theme, in a colour that no other has, or else one of those that fewest have. */
export function emptyTheme(themes: readonly { colour: ThemeColour }[]): ThemeFields {
  return {
    ...{ name: "", shortName: "", description: "", nameEn: "", shortNameEn: "", descriptionEn: "" },
    ...{ vocabulary: "", vocabularyEn: "" },
    colour: rarestColour(themes),
  };
}

function rarestColour(themes: readonly { colour: ThemeColour }[]): ThemeColour {
  const count = (colour: ThemeColour) => themes.filter((theme) => theme.colour === colour).length;
  return themeColours.reduce((rarest, colour) => (count(colour) < count(rarest) ? colour : rarest));
}

/** What the form makes of a theme. Languages that it does not ask for are kept, and so is the address. */
export function themeOf(form: ThemeForm, before: Omit<ThemeFacts, "colour">): ThemeFacts {
  const text = (lt: string, en: string | undefined, kept: ThemeFacts["name"]) => {
    const { en: _en, ...others } = kept;
    return { ...others, lt, ...(en ? { en } : {}) };
  };
  const { name, nameEn, description = "", vocabulary = "" } = form;
  return {
    ...{ id: before.id, slug: before.slug, colour: form.colour },
    name: text(name, nameEn, before.name),
    shortName: text(form.shortName || name, form.shortNameEn || nameEn, before.shortName),
    description: text(description, form.descriptionEn, before.description),
    vocabulary: text(vocabulary, form.vocabularyEn, before.vocabulary),
  };
}
