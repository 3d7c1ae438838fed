import { EVERYTHING, type Selection, selectionParams } from "~/features/map/selection";
import { defaultLanguage, type Language } from "~/platform/language";
import { files } from "~/platform/paths";

/** The feed of a selection, with words of ours in the page's language. */
export function feedOf(selection: Selection, language: Language): string {
  const params = selectionParams({ ...selection, page: 1, sort: EVERYTHING.sort });
  params.delete("sort");
  if (language !== defaultLanguage) params.set("lang", language);
  return files.feed(params);
}

/** The feed of one proposal's steps. */
export const feedOfProposal = (number: number, language: Language): string =>
  files.feed({ proposal: number, lang: language === defaultLanguage ? undefined : language });
