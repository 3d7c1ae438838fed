import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { ErrorSummary } from "~/components/error-summary";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { IslandScript, usePaths } from "~/platform/site";
import { PasskeyButton } from "./passkey-button";

interface SignInFormProps {
  /** The visitor came with a link that was used or is too old. */
  spent: boolean;
  signedOut: boolean;
  next: string;
  /** Browsers know passkeys at this address. */
  passkeys: boolean;
  result: SubmissionResult<string[]> | undefined;
}

/** Asks for the e-mail address to send a link to; who has a passkey types nothing. */
export function SignInForm({ spent, signedOut, next, passkeys, result }: SignInFormProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(t, { email: "" }, result);
  return (
    <div className="reading stack">
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      {signedOut && !result ? (
        <Notice kind="success" role="status">
          {t("accounts:signIn.signedOut")}
        </Notice>
      ) : null}
      <PageHeader
        title={t(spent ? "accounts:signIn.spentTitle" : "accounts:signIn.title")}
        lead={t(spent ? "accounts:signIn.spentText" : "accounts:signIn.lead")}
      />
      <form method="post" action={paths.signIn({ next })} className="form" noValidate>
        <input type="hidden" name="next" value={next} />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("accounts:signIn.email")}
          hint={t("accounts:signIn.emailHint")}
          error={form.error("email")}
          defaultValue={form.value("email")}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
        />
        <Button icon="mail">{t("accounts:signIn.send")}</Button>
      </form>
      {passkeys ? (
        <form method="post" action={paths.signIn({ next })}>
          <input type="hidden" name="next" value={next} />
          <PasskeyButton purpose="sign-in" variant="quiet" label={t("accounts:signIn.byPasskey")} />
          <IslandScript name="passkey" />
        </form>
      ) : null}
      <p>
        {t("accounts:signIn.propose")} <a href={paths.newProposal()}>{t("accounts:signIn.proposeLink")}</a>
      </p>
    </div>
  );
}

/** The same for every address, so that nobody learns who has an account. */
export function SignInSent({ next, mailLeaves }: { next: string; mailLeaves: boolean }) {
  const { t } = useTranslation("accounts");
  const paths = usePaths();
  return (
    <div className="reading stack">
      <PageHeader title={t("signIn.sentTitle")} lead={t("signIn.sentText")} />
      <Notice kind="success">{t("signIn.sentHow")}</Notice>
      {mailLeaves ? null : <Notice kind="attention">{t("signIn.noServer")}</Notice>}
      <h2>{t("signIn.sentMissing")}</h2>
      <ul>
        <li>{t("signIn.sentSpam")}</li>
        <li>{t("signIn.sentTypo")}</li>
        <li>{t("signIn.sentAsk")}</li>
      </ul>
      <p>
        <a href={paths.signIn({ next })}>{t("signIn.again")}</a>
      </p>
    </div>
  );
}

interface SignInConfirmProps {
  name: string;
  email: string;
  token: string;
  next: string;
}

/** One button, because programs that look through mail open links, and must not use this one up. */
export function SignInConfirm({ name, email, token, next }: SignInConfirmProps) {
  const { t } = useTranslation("accounts");
  const paths = usePaths();
  return (
    <div className="reading stack">
      <PageHeader title={t("signIn.confirmTitle")} lead={t("signIn.confirmText", { name, email })} />
      <form method="post" action={paths.signIn()}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={next} />
        <Button icon="user">{t("signIn.confirmButton")}</Button>
      </form>
      <p className="hint">{t("signIn.confirmHow")}</p>
    </div>
  );
}
