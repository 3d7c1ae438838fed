import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/error-summary";
import { Breadcrumb } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import { PasskeyButton } from "./passkey-button";

interface NewPasskeyProps {
  /** A name to begin with: what this browser is. */
  suggested: string;
  /** False where browsers know no passkeys, over plain http. */
  possible: boolean;
  result: SubmissionResult<string[]> | undefined;
}

/** A name for the passkey, and the button with which the device makes it. */
export function NewPasskey({ suggested, possible, result }: NewPasskeyProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(t, { name: suggested }, result);
  return (
    <div className="stack">
      <Breadcrumb
        label={t("people:person.crumbs")}
        crumbs={[{ label: t("people:account.title"), href: paths.account() }]}
      />
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      <PageHeader title={t("accounts:passkey.addTitle")} lead={t("accounts:passkey.addLead")} />
      {possible ? (
        <StaffForm className="form">
          <TextField
            id="name"
            name="name"
            label={t("accounts:passkey.name")}
            hint={t("accounts:passkey.nameHint")}
            error={form.error("name")}
            defaultValue={form.value("name")}
            autoComplete="off"
            maxLength={60}
          />
          <PasskeyButton purpose="add" label={t("accounts:passkey.add")} />
          <noscript>
            <Notice kind="attention">{t("accounts:passkey.noScript")}</Notice>
          </noscript>
        </StaffForm>
      ) : (
        <Notice kind="attention">{t("accounts:passkey.noHttps")}</Notice>
      )}
    </div>
  );
}
