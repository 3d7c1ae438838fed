import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { ErrorSummary } from "~/components/error-summary";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";

/** Asks where to send the private link again. */
export function LostLinkForm({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(t, { email: "", number: "" }, result);
  return (
    <div className="reading stack">
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      <PageHeader title={t("receipt:lost.title")} lead={t("receipt:lost.lead")} />
      <form method="post" action={paths.lostLink()} className="form" noValidate>
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("receipt:contact.email")}
          hint={t("receipt:lost.emailHint")}
          error={form.error("email")}
          defaultValue={form.value("email")}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          id="number"
          name="number"
          className="short"
          label={t("receipt:lost.number")}
          optional={t("submission:optional")}
          hint={t("receipt:lost.numberHint")}
          error={form.error("number")}
          defaultValue={form.value("number")}
          autoComplete="off"
        />
        <Button icon="mail">{t("receipt:lost.send")}</Button>
      </form>
      <h2>{t("receipt:lost.noneTitle")}</h2>
      <p>{t("receipt:lost.noneText")}</p>
    </div>
  );
}

/** The same for every address, so that nobody learns who proposed something. */
export function LostLinkSent() {
  const { t } = useTranslation("receipt");
  const paths = usePaths();
  return (
    <div className="reading stack">
      <PageHeader title={t("lost.sentTitle")} />
      <Notice kind="success" role="status">
        {t("lost.sentText")}
      </Notice>
      <ul>
        <li>{t("lost.sentSpam")}</li>
        <li>{t("lost.sentTypo")}</li>
      </ul>
      <p>
        <a href={paths.lostLink()}>{t("lost.again")}</a>
      </p>
    </div>
  );
}
