import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { CheckboxGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { TextArea, TextField } from "~/components/text-field";
import { PersonalAsk } from "~/features/proposals/personal-ask";
import type { ThemeChoice } from "~/features/proposals/theme-choices.server";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";

interface HallFormProps {
  number: number;
  themes: readonly ThemeChoice[];
  /** Names this form, and when the page was made, in milliseconds. */
  fresh: { key: string; opened: number };
  result: SubmissionResult<string[]> | undefined;
}

/** One thing to write and one to tap: for a phone held in a full hall. */
export function HallForm({ number, themes, fresh, result }: HallFormProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(
    t,
    {
      ...{ body: "", themes: [], email: "", told: "", key: fresh.key, opened: String(fresh.opened) },
      // The ordinary form has these.
      ...{ title: "", place: "", where: "city", photos: "" },
    },
    result,
  );
  const key = form.error("key") ? fresh.key : form.value("key");
  const errors = form.errors.map((error) => (error.field === "key" ? { ...error, field: "main" } : error));
  const isAsked = result?.error?.personal !== undefined;
  return (
    <>
      {isAsked ? null : <ErrorSummary title={t("common:error.summary")} errors={errors} />}
      {isAsked ? <PersonalAsk form={form} isAsked /> : null}
      <form id="proposal" method="post" action={paths.hallForm(number)} className="form" noValidate>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="told" value={isAsked ? "1" : form.value("told")} />
        <input type="hidden" name="opened" value={form.value("opened")} />
        <p className="trap">
          <label htmlFor="website">{t("submission:trap")}</label>
          <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </p>
        <TextArea
          id="body"
          name="body"
          label={t("hall:what")}
          hint={t("hall:whatHint")}
          error={form.error("body")}
          defaultValue={form.value("body")}
          rows={5}
        />
        {themes.length > 0 ? (
          <CheckboxGroup
            id="themes"
            name="themes"
            legend={t("submission:themes.legend")}
            hint={t("submission:themes.hint")}
            error={form.error("themes")}
            choices={themes.map(({ value, label, colour }) => ({ value, label, colour }))}
            chosen={form.values("themes")}
          />
        ) : null}
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("submission:you.email")}
          optional={t("submission:optional")}
          hint={t("hall:emailHint")}
          error={form.error("email")}
          defaultValue={form.value("email")}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="stack">
          <p className="small">
            {t("submission:privacy")} <a href={paths.privacy}>{t("submission:privacyLink")}</a>.
          </p>
          <Button className="large" icon="speech">
            {t("submission:send")}
          </Button>
        </div>
      </form>
    </>
  );
}
