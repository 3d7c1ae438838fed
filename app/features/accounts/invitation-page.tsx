import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { ErrorSummary } from "~/components/error-summary";
import { PageHeader } from "~/components/page-header";
import { TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";

interface InvitationProps {
  token: string;
  name: string;
  email: string;
  /** Ready to read. */
  rights: string;
  organisation: string;
  result: SubmissionResult<string[]> | undefined;
}

/** Welcomes who was invited: what they are called, and a button, because programs that look through mail open links. */
export function Invitation({ token, name, email, rights, organisation, result }: InvitationProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const form = formView(t, { name }, result);
  return (
    <div className="reading stack">
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      <PageHeader
        title={t("accounts:welcome.title")}
        lead={t("accounts:welcome.lead", { organisation, rights })}
      />
      <form method="post" action={paths.invitation({ token })} className="form" noValidate>
        <TextField
          id="name"
          name="name"
          label={t("people:form.name")}
          hint={t("accounts:welcome.nameHint")}
          error={form.error("name")}
          defaultValue={form.value("name")}
          autoComplete="name"
          maxLength={100}
        />
        <Button icon="check" className="large">
          {t("accounts:welcome.begin")}
        </Button>
      </form>
      <p className="hint anywhere">{t("accounts:welcome.how", { email })}</p>
    </div>
  );
}

/** An invitation that ended, was taken up or was replaced by a newer one: it stays so, and there is a way on. */
export function SpentInvitation() {
  const { t } = useTranslation("accounts");
  const paths = usePaths();
  return (
    <div className="reading stack">
      <PageHeader title={t("welcome.spentTitle")} lead={t("welcome.spentText")} />
      <p>{t("welcome.spentAsk")}</p>
      <p>
        {t("welcome.spentKnown")} <a href={paths.signIn()}>{t("welcome.spentSignIn")}</a>
      </p>
    </div>
  );
}
