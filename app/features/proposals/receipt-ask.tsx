import { useTranslation } from "react-i18next";
import { Button, ButtonLink, Buttons } from "~/components/button";
import { PageHeader } from "~/components/page-header";
import { usePaths } from "~/platform/site";

interface ReceiptAskProps {
  ask: "withdraw" | "erase";
  number: number;
  token: string;
}

/** Asks once more before what cannot be undone; a page of its own, so that it works without script. */
export function ReceiptAsk({ ask, number, token }: ReceiptAskProps) {
  const { t } = useTranslation("receipt");
  const paths = usePaths();
  return (
    <div className="reading stack">
      <PageHeader title={t(`ask.${ask}.title`, { number })} lead={t(`ask.${ask}.text`)} />
      <form method="post" action={paths.receipt(token)}>
        <Buttons fill>
          <Button variant="danger" name="intent" value={ask} icon={ask === "erase" ? "trash" : "cross"}>
            {t(`ask.${ask}.confirm`)}
          </Button>
          <ButtonLink variant="quiet" href={paths.receipt(token)}>
            {t("keep")}
          </ButtonLink>
        </Buttons>
      </form>
    </div>
  );
}
