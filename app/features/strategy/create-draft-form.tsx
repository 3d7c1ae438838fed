import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { ErrorSummary } from "~/components/error-summary";
import { NumberField, TextField } from "~/components/text-field";
import { FormToken } from "~/platform/form-token";

export interface CreateRefusal {
  errors: { field: string; message: string }[];
  values: { title: string; periodFrom: string; periodTo: string };
}

/** Offers an empty system its first draft. */
export function CreateDraftForm({ refusal }: { refusal: CreateRefusal | undefined }) {
  const { t } = useTranslation(["strategy", "common"]);
  const errorOf = (field: string) => refusal?.errors.find((error) => error.field === field)?.message;
  return (
    <form method="post" className="form reading">
      <FormToken />
      <input type="hidden" name="intent" value="create" />
      <ErrorSummary title={t("common:error.summary")} errors={refusal?.errors ?? []} />
      <p>{t("create.lead")}</p>
      <TextField
        id="title"
        name="title"
        label={t("create.title")}
        hint={t("create.titleHint")}
        defaultValue={refusal?.values.title ?? ""}
        error={errorOf("title")}
        maxLength={200}
        required
      />
      <NumberField
        id="periodFrom"
        name="periodFrom"
        label={t("create.from")}
        defaultValue={refusal?.values.periodFrom ?? "2021"}
        error={errorOf("periodFrom")}
        required
      />
      <NumberField
        id="periodTo"
        name="periodTo"
        label={t("create.to")}
        defaultValue={refusal?.values.periodTo ?? "2027"}
        error={errorOf("periodTo")}
        required
      />
      <Button>{t("create.submit")}</Button>
    </form>
  );
}
