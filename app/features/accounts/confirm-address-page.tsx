import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { usePaths } from "~/platform/site";

export type ConfirmAddressView = "confirm" | "done" | "spent" | "taken";

interface ConfirmAddressProps {
  view: ConfirmAddressView;
  token: string;
  email: string;
}

/** One button, because programs that look through mail open links; then what holds now, or why it does not. */
export function ConfirmAddress({ view, token, email }: ConfirmAddressProps) {
  const { t } = useTranslation("accounts");
  const paths = usePaths();
  return (
    <div className="reading stack">
      <PageHeader title={t(`address.${view}.title`)} />
      {view === "confirm" ? (
        <>
          <p className="anywhere">{t("address.confirm.text", { email })}</p>
          <form method="post" action={paths.confirmAddress({ token })}>
            <Button icon="check">{t("address.button")}</Button>
          </form>
        </>
      ) : (
        <>
          <Notice kind={view === "done" ? "success" : "attention"}>{t(`address.${view}.text`)}</Notice>
          <p>
            <a href={paths.signIn()}>{t("address.signIn")}</a>
          </p>
        </>
      )}
    </div>
  );
}
