import type { MailState } from "db/queries/outbox";
import { useTranslation } from "react-i18next";
import { StatusTag } from "~/components/status";

/** Where a mail stands; without a mail server none is sent, and each is kept where it can be read. */
export function MailStateTag({ state, mailLeaves }: { state: MailState; mailLeaves: boolean }) {
  const { t } = useTranslation("mail");
  if (state === "failed") return <StatusTag icon="warning" tone="bad" label={t("state.failed")} />;
  if (state === "waiting") return <StatusTag icon="clock" tone="wait" label={t("state.waiting")} />;
  return <StatusTag icon="check" tone="good" label={t(mailLeaves ? "state.sent" : "state.kept")} />;
}
