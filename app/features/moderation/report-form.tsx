import type { SubmissionResult } from "@conform-to/react";
import { reportReasons } from "db/tables/moderation";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { RadioGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { TextArea } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";

interface ReportFormProps {
  number: number;
  /** Names this form, and when the page was made, in milliseconds. */
  fresh: { key: string; opened: number };
  result: SubmissionResult<string[]> | undefined;
}

/** A visitor's word to the moderators; who sends it need not say who they are. */
export function ReportForm({ number, fresh, result }: ReportFormProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(t, { reason: "", words: "", key: fresh.key, opened: String(fresh.opened) }, result);
  const key = form.error("key") ? fresh.key : form.value("key");
  const errors = form.errors.map((error) => (error.field === "key" ? { ...error, field: "main" } : error));
  return (
    <>
      <ErrorSummary title={t("common:error.summary")} errors={errors} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="opened" value={form.value("opened")} />
        <p className="trap">
          <label htmlFor="website">{t("submission:trap")}</label>
          <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
        </p>
        <RadioGroup
          id="reason"
          name="reason"
          legend={t("moderation:report.why")}
          error={form.error("reason")}
          chosen={form.value("reason")}
          choices={reportReasons.map((value) => ({ value, label: t(`moderation:report.reasons.${value}`) }))}
          oneColumn
        />
        <TextArea
          id="words"
          name="words"
          rows={4}
          label={t("moderation:report.words")}
          optional={t("moderation:decide.optional")}
          hint={t("moderation:report.wordsHint")}
          error={form.error("words")}
          defaultValue={form.value("words")}
        />
        <Buttons fill>
          <Button icon="flag">{t("moderation:report.send")}</Button>
          <ButtonLink variant="quiet" href={paths.proposal(number)}>
            {t("proposals:support.back")}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  );
}
