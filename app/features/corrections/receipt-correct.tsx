import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { CheckboxGroup } from "~/components/choices";
import { ErrorSummary } from "~/components/error-summary";
import { Fieldset } from "~/components/fieldset";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { TextArea } from "~/components/text-field";
import { placeKindOf } from "~/features/proposals/proposal.form";
import type { ReadReceipt } from "~/features/proposals/read-receipt.server";
import type { ReadWhere } from "~/features/proposals/read-where.server";
import { mayCorrect } from "~/features/proposals/receipt-rules";
import { WhereFields } from "~/features/proposals/where-fields";
import { WordingFields } from "~/features/proposals/wording-fields";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";

interface ReceiptCorrectProps {
  read: ReadReceipt;
  where: ReadWhere;
  token: string;
  /** Names this form. */
  fresh: string;
  result: SubmissionResult<string[]> | undefined;
}

/** A correction of what everybody reads, for a moderator to decide; a refused one keeps what was typed. */
export function ReceiptCorrect({ read, where, token, fresh, result }: ReceiptCorrectProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const { own, themes, themeChoices } = read;
  const form = formView(
    t,
    {
      ...{ title: own.title, body: own.body, themes: themes.map(({ slug }) => slug) },
      ...{ where: placeKindOf(own), neighbourhood: own.neighbourhoodSlug ?? "", place: own.place ?? "" },
      ...{
        pin: "",
        lat: own.lat === null ? "" : String(own.lat),
        lng: own.lng === null ? "" : String(own.lng),
      },
      ...{ reason: "", key: fresh, revision: String(own.revision) },
    },
    result,
  );
  const isOld = result?.error?.[""]?.includes("receipt:error.changed") ?? false;
  const errors = form.errors.map((error) =>
    error.field === "key" || error.field === "revision" ? { ...error, field: "main" } : error,
  );
  return (
    <div className="reading">
      <ErrorSummary title={t("common:error.summary")} errors={errors} />
      <PageHeader
        eyebrow={t("proposals:number", { number: own.number })}
        title={t("receipt:correction.propose")}
        lead={t("receipt:correction.lead")}
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
          </Notice>
        </div>
      ) : null}
      <form
        method="post"
        action={paths.receipt(token, { ask: "correct" })}
        className="form submission"
        noValidate
      >
        <input type="hidden" name="key" value={form.error("key") ? fresh : form.value("key")} />
        {/* Whoever has seen what is published now may ask to have it otherwise. */}
        <input
          type="hidden"
          name="revision"
          value={isOld || form.error("revision") ? own.revision : form.value("revision")}
        />
        <Fieldset id="what" legend={t("submission:what.legend")} big>
          <WordingFields form={form} />
        </Fieldset>
        {themeChoices.length > 0 ? (
          <CheckboxGroup
            id="themes"
            name="themes"
            legend={t("submission:themes.legend")}
            hint={t("submission:themes.hint")}
            error={form.error("themes")}
            choices={themeChoices}
            chosen={form.values("themes")}
            oneColumn
            big
          />
        ) : null}
        <WhereFields form={form} {...where} />
        <Fieldset id="why" legend={t("receipt:correction.whyLegend")} big>
          <TextArea
            id="reason"
            name="reason"
            label={t("receipt:correction.why")}
            hint={t("receipt:correction.whyHint")}
            error={form.error("reason")}
            defaultValue={form.value("reason")}
            rows={3}
          />
        </Fieldset>
        <Buttons fill>
          {mayCorrect(own.status) ? (
            <Button icon="check" name="intent" value="correct">
              {t("receipt:correction.send")}
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
