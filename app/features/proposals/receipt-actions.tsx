import type { ProposalStatus } from "db/tables/proposals";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { TextField } from "~/components/text-field";
import type { FormView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";
import { mayWithdraw } from "./receipt-rules";

interface ReceiptContactProps {
  form: Pick<FormView<"email">, "value" | "error">;
  hasEmail: boolean;
  token: string;
}

/** Where the author wants to be told of each step, or no longer. */
export function ReceiptContact({ form, hasEmail, token }: ReceiptContactProps) {
  const { t } = useTranslation("receipt");
  const paths = usePaths();
  return (
    <section className="section" aria-labelledby="contact">
      <h2 id="contact">{t("contact.title")}</h2>
      <form id="contact-form" method="post" action={paths.receipt(token)} className="stack" noValidate>
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("contact.email")}
          hint={t(hasEmail ? "contact.some" : "contact.none")}
          error={form.error("email")}
          defaultValue={form.value("email")}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="buttons">
          <Button name="intent" value="contact" icon="mail" variant={hasEmail ? "quiet" : "primary"}>
            {t("contact.save")}
          </Button>
          {hasEmail ? (
            <Button variant="plain" form="contact-removal" name="intent" value="contact">
              {t("contact.remove")}
            </Button>
          ) : null}
        </div>
      </form>
      {/* The same deed without an address: a form of its own, so that what is typed above is not sent along. */}
      {hasEmail ? <form id="contact-removal" method="post" action={paths.receipt(token)} /> : null}
    </section>
  );
}

/** Everything that is kept about the proposal, as one file to take away. */
export function ReceiptData({ token }: { token: string }) {
  const { t } = useTranslation("receipt");
  const paths = usePaths();
  return (
    <section className="section" aria-labelledby="data">
      <h2 id="data">{t("data.title")}</h2>
      <div className="stack">
        <p>{t("data.text")}</p>
        <p>
          <ButtonLink variant="quiet" icon="download" href={paths.receiptData(token)} download>
            {t("data.download")}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}

/** Taking the proposal back, or everything: each asks once more on a page of its own. */
export function ReceiptLeave({ status, token }: { status: ProposalStatus; token: string }) {
  const { t } = useTranslation("receipt");
  const paths = usePaths();
  return (
    <section className="section" aria-labelledby="leave">
      <h2 id="leave">{t("leave.title")}</h2>
      <ul className="leave">
        {mayWithdraw(status) ? (
          <li>
            <p>{t("leave.withdrawText")}</p>
            <ButtonLink variant="quiet" href={paths.receipt(token, { ask: "withdraw" })}>
              {t("leave.withdraw")}
            </ButtonLink>
          </li>
        ) : null}
        <li>
          <p>{t("leave.eraseText")}</p>
          <ButtonLink variant="quiet" icon="trash" href={paths.receipt(token, { ask: "erase" })}>
            {t("leave.erase")}
          </ButtonLink>
        </li>
      </ul>
    </section>
  );
}
