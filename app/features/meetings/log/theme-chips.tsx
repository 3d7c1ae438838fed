import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Sign } from "~/components/theme-tag";
import { useLogPage } from "./log-page-context";

/** Themes as large ticks, each with the digit that sets it. */
export function ThemeChips({ chosen = [] }: { chosen?: readonly string[] }) {
  const { t } = useTranslation("meetings");
  const { themes } = useLogPage();
  if (themes.length === 0) return null;
  return (
    <fieldset className="theme-chips">
      <legend className="hide">{t("log.themes")}</legend>
      {themes.map((theme, index) => (
        <label key={theme.id} className={`choice theme-${theme.colour}`}>
          <input type="checkbox" name="theme" value={theme.id} defaultChecked={chosen.includes(theme.id)} />
          <Sign colour={theme.colour} />
          <span className="theme-name">{theme.shortName}</span>
          {index < 9 ? <kbd>{index + 1}</kbd> : null}
        </label>
      ))}
    </fieldset>
  );
}

/**
 * Ticks a theme by its digit: with Alt from the text, alone from anywhere else in the form. Goes by the key's place,
 * because the digits' row of a Lithuanian keyboard writes letters; AltGr, which writes digits there, is left alone.
 */
export function tickThemeByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const isTyping =
    event.target instanceof HTMLTextAreaElement ||
    event.target instanceof HTMLSelectElement ||
    (event.target instanceof HTMLInputElement && event.target.type !== "checkbox");
  const isAltGraph = event.ctrlKey || event.getModifierState("AltGraph");
  if (!digit || isAltGraph || event.metaKey || event.shiftKey || isTyping !== event.altKey) return;
  const ticks = event.currentTarget.querySelectorAll<HTMLInputElement>('input[name="theme"]');
  const tick = ticks[Number(digit) - 1];
  if (!tick) return;
  event.preventDefault();
  tick.click();
}
