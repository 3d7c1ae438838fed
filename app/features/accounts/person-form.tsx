import type { SubmissionResult } from "@conform-to/react";
import { type Role, roles } from "db/tables/accounts";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { CheckboxGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { Select } from "~/components/select";
import { TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { type Language, languages } from "~/platform/language";
import { StaffForm } from "~/platform/staff-form";
import { ElderNeighbourhoods } from "./elder-neighbourhoods";

/** What the form of a person is filled with. */
export interface PersonFields {
  name: string;
  email: string;
  language: Language;
  roles: readonly Role[];
  neighbourhoods: readonly string[];
}

interface PersonFormProps {
  fields: PersonFields;
  /** To choose from, for an elder. */
  neighbourhoods: readonly { id: string; name: string }[];
  /** Of somebody new, so that a form sent twice adds one person. */
  newId?: string | undefined;
  /** Fingerprint of what is saved, where somebody is changed. */
  seen?: string | undefined;
  result: SubmissionResult<string[]> | undefined;
}

/** Who somebody is, how they are written to and what they may do. */
export function PersonForm({ fields, neighbourhoods, newId, seen, result }: PersonFormProps) {
  const { t } = useTranslation<Area[]>(areas);
  const form = formView(t, { ...fields }, result);
  return (
    <>
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      <StaffForm className="form">
        {newId ? <input type="hidden" name="id" value={newId} /> : null}
        {seen === undefined ? null : <input type="hidden" name="seen" value={seen} />}
        <input type="hidden" name="intent" value="save" />
        <TextField
          id="name"
          name="name"
          label={t("people:form.name")}
          error={form.error("name")}
          defaultValue={form.value("name")}
          autoComplete="off"
          maxLength={100}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("people:form.email")}
          hint={t("people:form.emailHint")}
          error={form.error("email")}
          defaultValue={form.value("email")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
        />
        <LanguageSelect error={form.error("language")} chosen={form.value("language")} />
        <CheckboxGroup
          id="roles"
          name="roles"
          legend={t("people:form.roles")}
          hint={t("people:form.rolesHint")}
          error={form.error("roles")}
          chosen={form.values("roles")}
          choices={roles.map((role) => ({
            value: role,
            label: t(`people:role.${role}`),
            hint: t(`people:roleHint.${role}`),
          }))}
          oneColumn
        />
        <ElderNeighbourhoods neighbourhoods={neighbourhoods} chosen={form.values("neighbourhoods")} />
        <Button icon={newId ? "mail" : "check"} className="large">
          {t(newId ? "people:form.invite" : "people:form.save")}
        </Button>
      </StaffForm>
    </>
  );
}

/** In which language somebody's mails are written. */
export function LanguageSelect({ error, chosen }: { error: string | undefined; chosen: string }) {
  const { t } = useTranslation(["people", "common"]);
  return (
    <Select
      id="language"
      name="language"
      label={t("form.language")}
      error={error}
      defaultValue={chosen}
      options={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
    />
  );
}
