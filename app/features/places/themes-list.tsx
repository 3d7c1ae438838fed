import type { ThemeFacts, ThemeUses } from "db/queries/managed-themes";
import { themeColours } from "db/tables/places";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { DataTable } from "~/components/data-table";
import { Sign } from "~/components/theme-tag";
import { formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";

export type ListedTheme = ThemeFacts & ThemeUses;

/** The themes in their order, with buttons that change it. */
export function ThemesList({ themes }: { themes: readonly ListedTheme[] }) {
  const { t } = useTranslation("places");
  const { language, paths } = useSite();
  return (
    <div className="stack">
      <DataTable
        caption={t("themes.list")}
        hideCaption
        columns={[
          { key: "name", label: t("themes.column.name") },
          { key: "shortName", label: t("themes.column.shortName") },
          { key: "proposals", label: t("themes.column.proposals"), numeric: true },
          { key: "order", label: t("themes.column.order") },
        ]}
        rows={themes.map((theme, index) => ({
          id: theme.id,
          cells: [
            <ThemeName key="name" theme={theme} href={paths.workspaceTheme(theme.id)} />,
            theme.shortName[language] ?? theme.shortName.lt,
            formatNumber(language, theme.proposals),
            <MoveButtons key="order" theme={theme} place={index + 1} last={themes.length} />,
          ],
        }))}
      />
      {themes.length > themeColours.length ? <p className="hint">{t("themes.many")}</p> : null}
    </div>
  );
}

function ThemeName({ theme, href }: { theme: ListedTheme; href: string }) {
  const { t } = useTranslation("places");
  return (
    <span className="theme-row">
      <Sign colour={theme.colour} />
      <span>
        <a href={href} lang="lt">
          {theme.name.lt}
        </a>
        {theme.name.en ? (
          <span className="hint" lang="en">
            {theme.name.en}
          </span>
        ) : (
          <span className="hint">{t("themes.noEnglish")}</span>
        )}
      </span>
    </span>
  );
}

/** Ids of the buttons, so that the keyboard stands on one again after the theme has moved. */
export const moveButtonId = (direction: "up" | "down", id: string) => `${direction}-${id}`;

function MoveButtons({ theme, place, last }: { theme: ListedTheme; place: number; last: number }) {
  const { t } = useTranslation("places");
  const button = (direction: "up" | "down", disabled: boolean) => (
    <Button
      id={moveButtonId(direction, theme.id)}
      variant="quiet"
      small
      icon={direction}
      name="direction"
      value={direction}
      disabled={disabled}
      aria-label={t(`themes.${direction}Of`, { name: theme.name.lt })}
    >
      {t(`themes.${direction}`)}
    </Button>
  );
  return (
    <StaffForm className="row">
      <input type="hidden" name="id" value={theme.id} />
      <input type="hidden" name="from" value={place} />
      {button("up", place === 1)}
      {button("down", place === last)}
    </StaffForm>
  );
}
