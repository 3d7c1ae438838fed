import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { CheckboxGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { type Area, areas } from "~/i18n";
import { formatList } from "~/i18n/formats";
import { formView } from "~/platform/form-view";
import { useSite } from "~/platform/site";
import type { ReadReceipt } from "./read-receipt.server";
import { mayEdit } from "./receipt-rules";
import { WordingFields } from "./wording-fields";

interface ReceiptEditProps {
  read: ReadReceipt;
  token: string;
  result: SubmissionResult<string[]> | undefined;
}

/** A change of wording or themes by the author; a refused one keeps what was typed beside what is saved. */
export function ReceiptEdit({ read, token, result }: ReceiptEditProps) {
  const { t } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { own, themes } = read;
  const form = formView(
    t,
    {
      ...{ title: own.title, body: own.body, themes: themes.map(({ slug }) => slug) },
      version: String(own.version),
    },
    result,
  );
  const isOld = result?.error?.[""]?.includes("receipt:error.changed") ?? false;
  const errors = form.errors.map((error) => ({
    ...error,
    field: error.field === "version" ? "main" : error.field,
  }));
  return (
    <div className="reading">
      <ErrorSummary title={t("common:error.summary")} errors={errors} />
      <PageHeader
        eyebrow={t("proposals:number", { number: own.number })}
        title={t("receipt:edit.title")}
        lead={mayEdit(own.status) ? t("receipt:edit.lead") : t("receipt:edit.kept")}
      />
      {isOld ? (
        <div className="for-meeting">
          <Notice kind="attention" title={t("receipt:edit.theirs")}>
            <div className="stack-s" lang={own.language}>
              <p>
                <b>{own.title}</b>
              </p>
              <p className="lines">{own.body}</p>
            </div>
            <p className="small">
              {formatList(
                language,
                themes.map(({ name }) => name),
              )}
            </p>
          </Notice>
        </div>
      ) : null}
      <form method="post" action={paths.receipt(token, { ask: "edit" })} className="form" noValidate>
        {/* Whoever has seen what the other window wrote may write over it. */}
        <input
          type="hidden"
          name="version"
          value={isOld || form.error("version") ? own.version : form.value("version")}
        />
        <WordingFields form={form} />
        {read.themeChoices.length > 0 ? (
          <CheckboxGroup
            id="themes"
            name="themes"
            legend={t("submission:themes.legend")}
            hint={t("submission:themes.hint")}
            error={form.error("themes")}
            choices={read.themeChoices}
            chosen={form.values("themes")}
            oneColumn
            big
          />
        ) : null}
        <Buttons fill>
          {mayEdit(own.status) ? (
            <Button icon="check" name="intent" value="edit">
              {t("receipt:edit.save")}
            </Button>
          ) : null}
          <ButtonLink variant="quiet" href={paths.receipt(token)}>
            {t("receipt:edit.cancel")}
          </ButtonLink>
        </Buttons>
      </form>
    </div>
  );
}
