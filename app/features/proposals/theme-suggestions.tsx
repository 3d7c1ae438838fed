import { useTranslation } from "react-i18next";
import { Sign } from "~/components/theme-tag";
import { suggestThemes, type Vocabulary } from "./suggest-themes";
import type { ThemeChoice } from "./theme-choices.server";
import type { SuggestionTexts } from "./theme-suggestion-chips";

interface ThemeSuggestionsProps {
  /** The choices below, whose boxes are `themes-` and the slug. */
  themes: readonly ThemeChoice[];
  vocabularies: readonly Vocabulary[];
  /** Title and text as far as they are written. */
  text: string;
}

/**
 * Up to three themes that what is written speaks of, above the choice of themes; never ticked by themselves. Each is a
 * label of its box, so one tap ticks it without any script; where script runs, `theme-suggestion-chips` follows the writing.
 */
export function ThemeSuggestions({ themes, vocabularies, text }: ThemeSuggestionsProps) {
  const { t } = useTranslation("submission");
  const texts: SuggestionTexts = { title: t("themes.suggested") };
  const suggested = suggestThemes(text, vocabularies);
  return (
    <div
      className="suggested"
      data-island="theme-suggestions"
      data-vocabularies={JSON.stringify(vocabularies)}
      data-texts={JSON.stringify(texts)}
      data-written={text}
    >
      {suggested.length > 0 ? (
        <>
          <p>{texts.title}</p>
          <ul className="chips">
            {suggested.flatMap((slug) =>
              themes
                .filter(({ value }) => value === slug)
                .map(({ value, label, colour }) => (
                  <li key={value}>
                    <label className="chip" htmlFor={`themes-${value}`}>
                      {colour ? <Sign colour={colour} /> : null}
                      {label}
                    </label>
                  </li>
                )),
            )}
          </ul>
        </>
      ) : null}
    </div>
  );
}
