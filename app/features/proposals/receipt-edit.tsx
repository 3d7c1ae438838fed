import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { CheckboxGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { Fieldset } from "~/components/fieldset";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { type Area, areas } from "~/i18n";
import { formatList } from "~/i18n/formats";
import { formView } from "~/platform/form-view";
import { useSite } from "~/platform/site";
import { NameFields } from "./name-fields";
import { placeKindOf } from "./proposal.form";
import type { ReadReceipt } from "./read-receipt.server";
import type { ReadWhere } from "./read-where.server";
import { mayEdit } from "./receipt-rules";
import { WhereFields } from "./where-fields";
import { WordingFields } from "./wording-fields";

interface ReceiptEditProps {
  read: ReadReceipt;
  where: ReadWhere;
  token: string;
  result: SubmissionResult<string[]> | undefined;
}

/**
 * A change by the author; a refused one keeps what was typed beside what is saved. Where a moderator took words out
 * meanwhile, it goes on from what is left of them, so that they do not come back unnoticed.
 */
export function ReceiptEdit({ read, where, token, result }: ReceiptEditProps) {
  const { t } = useTranslation<Area[]>(areas);
  const { language, paths } = useSite();
  const { own, themes, contact } = read;
  const isOld = result?.error?.[""]?.includes("receipt:error.changed") ?? false;
  const isRedacted = isOld && read.redaction !== null;
  const form = formView(
    t,
    {
      ...{ title: own.title, body: own.body, themes: themes.map(({ slug }) => slug) },
      ...{
        where: placeKindOf(own),
        neighbourhood: own.neighbourhoodSlug ?? "",
        place: own.place ?? "",
        pin: "",
      },
      ...{ lat: own.lat === null ? "" : String(own.lat), lng: own.lng === null ? "" : String(own.lng) },
      ...{ name: contact?.name ?? own.authorName ?? "", nameIsPublic: own.authorName === null ? "" : "on" },
      version: String(own.version),
    },
    isRedacted && result?.error ? { error: result.error } : result,
  );
  const typed = formView(t, { title: "", body: "" }, result);
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
      {isRedacted ? (
        <div className="for-meeting">
          <Notice kind="attention" title={t("receipt:edit.redacted")}>
            <p>{t("receipt:edit.redactedText")}</p>
            <div className="stack-s quote" lang={own.language}>
              <p>
                <b>{typed.value("title")}</b>
              </p>
              <p className="lines">{typed.value("body")}</p>
            </div>
          </Notice>
        </div>
      ) : isOld ? (
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
      <form
        method="post"
        action={paths.receipt(token, { ask: "edit" })}
        className="form submission"
        noValidate
      >
        {/* Whoever has seen what the other window wrote may write over it. */}
        <input
          type="hidden"
          name="version"
          value={isOld || form.error("version") ? own.version : form.value("version")}
        />
        <Fieldset id="what" legend={t("submission:what.legend")} big>
          <WordingFields form={form} />
        </Fieldset>
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
        <WhereFields form={form} {...where} />
        <Fieldset
          id="you"
          legend={t("submission:you.legend")}
          optional={t("submission:optional")}
          hint={t("receipt:edit.nameHint")}
          big
        >
          <NameFields form={form} />
        </Fieldset>
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
