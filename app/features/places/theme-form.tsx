import type { ThemeFacts } from "db/queries/managed-themes";
import { themeColours } from "db/tables/places";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { RadioGroup } from "~/components/choices";
import { Disclosure } from "~/components/disclosure";
import { ErrorSummary } from "~/components/error-summary";
import { TextArea, TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formatList } from "~/i18n/formats";
import { formView } from "~/platform/form-view";
import { useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import { PlaceConflict } from "./place-conflict";
import type { ThemeAnswer } from "./receive-theme.server";
import { themeLimits } from "./theme.form";
import { type ThemeFields, type ThemePart, themeParts } from "./theme-fields";

interface ThemeFormProps {
  fields: ThemeFields;
  /** Of a new theme, so that a form sent twice adds one. */
  newId?: string | undefined;
  /** Fingerprint of what is saved, where a theme is changed. */
  seen?: string | undefined;
  /** The other themes: which colours are taken. */
  others: readonly Pick<ThemeFacts, "colour" | "shortName">[];
  answer: ThemeAnswer | undefined;
}

/** What a theme is called and which colour and sign stand for it. */
export function ThemeForm({ fields, newId, seen, others, answer }: ThemeFormProps) {
  const { t } = useTranslation<Area[]>(areas);
  const { language } = useSite();
  const form = formView(t, fields, answer?.result);
  const text = (name: ThemePart, longest: number) => ({
    ...{ id: name, name, label: t(`places:theme.${name}`), maxLength: longest, autoComplete: "off" },
    ...{ error: form.error(name), defaultValue: form.value(name) },
  });
  const english: ThemePart[] = ["nameEn", "shortNameEn", "descriptionEn", "vocabularyEn"];
  const optional = t("places:optional");
  const conflict = answer?.theirs;
  return (
    <>
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      {conflict ? (
        <PlaceConflict
          rows={[...themeParts, "colour" as const]
            .filter((part) => form.value(part).trim() !== conflict.fields[part])
            .map((part) => ({
              key: t(`places:theme.${part}`),
              value:
                part === "colour"
                  ? themeColours
                      .filter((colour) => colour === conflict.fields.colour)
                      .map((colour) => t(`places:colour.${colour}`))
                  : conflict.fields[part],
            }))}
        />
      ) : null}
      <StaffForm className="form">
        {newId ? <input type="hidden" name="id" value={newId} /> : null}
        {seen === undefined ? null : <input type="hidden" name="seen" value={conflict?.seen ?? seen} />}
        <TextField {...text("name", themeLimits.name)} hint={t("places:theme.nameHint")} />
        <TextField
          {...text("shortName", themeLimits.shortName)}
          optional={optional}
          hint={t("places:theme.shortNameHint", { most: themeLimits.shortName })}
        />
        <TextField
          {...text("description", themeLimits.description)}
          optional={optional}
          hint={t("places:theme.descriptionHint", { most: themeLimits.description })}
        />
        <TextArea
          {...text("vocabulary", themeLimits.vocabulary)}
          optional={optional}
          hint={t("places:theme.vocabularyHint")}
          rows={4}
        />
        <Disclosure
          summary={`${t("places:english")} ${optional}`}
          open={english.some((part) => form.value(part) || form.error(part))}
        >
          <p className="hint">{t("places:englishHint")}</p>
          <TextField {...text("nameEn", themeLimits.name)} lang="en" />
          <TextField {...text("shortNameEn", themeLimits.shortName)} lang="en" />
          <TextField {...text("descriptionEn", themeLimits.description)} lang="en" />
          <TextArea {...text("vocabularyEn", themeLimits.vocabulary)} lang="en" rows={4} />
        </Disclosure>
        <RadioGroup
          id="colour"
          name="colour"
          legend={t("places:theme.colour")}
          hint={t("places:theme.colourHint")}
          error={form.error("colour")}
          chosen={form.value("colour")}
          choices={themeColours.map((colour) => {
            const users = others.filter((theme) => theme.colour === colour);
            const names = users.map(({ shortName }) => shortName[language] ?? shortName.lt);
            return {
              ...{ value: colour, colour, label: t(`places:colour.${colour}`) },
              hint:
                names.length === 0
                  ? t("places:theme.free")
                  : t("places:theme.taken", { themes: formatList(language, names) }),
            };
          })}
        />
        <Button icon={newId ? "plus" : "check"} className="large">
          {t(newId ? "places:theme.add" : "places:save")}
        </Button>
      </StaffForm>
    </>
  );
}
