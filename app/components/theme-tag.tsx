import { Icon, type IconName } from "./icon";

/** The eight colours of the design, as `themes.colour` holds them. */
export type ThemeColour =
  | "savanoryste"
  | "integracija"
  | "jaunimas"
  | "senjorai"
  | "pazeidziami"
  | "skurdas"
  | "smurtas"
  | "verslas";

export const themeSign = (colour: ThemeColour): IconName => `theme-${colour}`;

/** The coloured disc with the theme's drawing; always beside the theme's name. */
export function Sign({ colour, big }: { colour: ThemeColour; big?: boolean | undefined }) {
  return (
    <span className={`sign theme-${colour}${big ? " big" : ""}`}>
      <Icon name={themeSign(colour)} />
    </span>
  );
}

export interface ThemeLabel {
  colour: ThemeColour;
  label: string;
  href?: string | undefined;
}

export function ThemeTag({ colour, label, href }: ThemeLabel) {
  const inside = (
    <>
      <Sign colour={colour} />
      {label}
    </>
  );
  return href ? (
    <a className="theme" href={href}>
      {inside}
    </a>
  ) : (
    <span className="theme">{inside}</span>
  );
}

/** The themes of one proposal, in a row; `label` names the list to screen readers. */
export function ThemeTags({ themes, label }: { themes: readonly ThemeLabel[]; label: string }) {
  return (
    <ul className="themes" aria-label={label}>
      {themes.map((theme) => (
        <li key={theme.label}>
          <ThemeTag {...theme} />
        </li>
      ))}
    </ul>
  );
}
