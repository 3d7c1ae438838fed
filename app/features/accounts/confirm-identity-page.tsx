import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { ErrorSummary } from "~/components/error-summary";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { type Area, areas } from "~/i18n";
import { formTokenField } from "~/platform/form-token";
import { formView } from "~/platform/form-view";
import { IslandScript, usePaths } from "~/platform/site";
import { HiddenFields } from "./hidden-fields";
import { PasskeyButton } from "./passkey-button";

interface ConfirmIdentityProps {
  email: string;
  formToken: string;
  next: string;
  /** A form that was sent too late: where it goes, and what is in it. */
  held: { action: string; fields: [name: string, value: string][] } | null;
  /** Names of one's passkeys; none offers none. */
  hasPasskeys: boolean;
  /** The letter was written a moment ago. */
  sent: boolean;
  mailLeaves: boolean;
  result: SubmissionResult<string[]> | undefined;
}

/** „Confirm that it is you“: by a passkey or a link, and then on to where one was going. */
export function ConfirmIdentity(props: ConfirmIdentityProps) {
  const { email, formToken, next, held, hasPasskeys, sent, mailLeaves, result } = props;
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(t, {}, result);
  return (
    <div className="reading stack">
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      <PageHeader title={t("accounts:confirm.title")} lead={t("accounts:confirm.lead")} />
      {held ? <Notice kind="attention">{t("accounts:confirm.held")}</Notice> : null}
      {sent && !result ? (
        <Notice
          kind="success"
          role="status"
          title={t(mailLeaves ? "accounts:confirm.sentTitle" : "accounts:confirm.writtenTitle", { email })}
        >
          <p>{t("accounts:confirm.sentText")}</p>
        </Notice>
      ) : null}
      <form method="post" action={paths.confirmIdentity({ next })} className="stack">
        <input type="hidden" name={formTokenField} value={formToken} />
        <input type="hidden" name="next" value={next} />
        {held ? (
          <>
            <input type="hidden" name="held" value={held.action} />
            <HiddenFields fields={held.fields.filter(([name]) => name !== formTokenField)} />
          </>
        ) : null}
        {hasPasskeys ? <PasskeyButton purpose="confirm" label={t("accounts:confirm.byPasskey")} /> : null}
        <div className="stack-s">
          <Button
            variant="quiet"
            icon="mail"
            name="confirm-by"
            value="link"
            {...(held ? { formTarget: "_blank" } : {})}
          >
            {t(sent ? "accounts:confirm.byLinkAgain" : "accounts:confirm.byLink")}
          </Button>
          <p className="hint anywhere">{t("accounts:confirm.byLinkHow", { email })}</p>
        </div>
        {held ? (
          <div className="stack-s">
            <Button icon="arrow" formAction={held.action}>
              {t("accounts:confirm.goOn")}
            </Button>
            <p className="hint">{t("accounts:confirm.goOnHow")}</p>
          </div>
        ) : null}
      </form>
      {mailLeaves ? null : (
        <Notice title={t("accounts:confirm.noServerTitle")}>
          <p>{t("accounts:confirm.noServerText")}</p>
          <p>
            <code className="anywhere">npm run sueiga -- sign-in-link {email}</code>
          </p>
        </Notice>
      )}
      <p>
        <a href={paths.workspace}>{t("accounts:confirm.back")}</a>
      </p>
      {hasPasskeys ? <IslandScript name="passkey" /> : null}
    </div>
  );
}
