import { useTranslation } from "react-i18next";
import { Sign } from "~/components/theme-tag";
import { useSite } from "~/platform/site";
import type { HomeData } from "./read-home.server";

/** All themes as large targets, each with how much was said about it. */
export function ThemeList({ themes }: Pick<HomeData, "themes">) {
  const { t } = useTranslation("home");
  const { paths } = useSite();
  return (
    <ul className="theme-list">
      {themes.map((theme) => (
        <li key={theme.slug} className={`theme-${theme.colour}`}>
          <a href={paths.theme(theme.slug)}>
            <Sign colour={theme.colour} />
            <b>{theme.shortName}</b>
            <small>{t("topics.count", { count: theme.count })}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
