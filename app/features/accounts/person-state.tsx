import { useTranslation } from "react-i18next";
import { StatusTag } from "~/components/status";
import { formatInstantDate } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { AccountState } from "./account-state";

/** Whether somebody can sign in, and whether they ever did. */
export function PersonStateTag({ state }: { state: AccountState }) {
  const { t } = useTranslation("people");
  const { language } = useSite();
  if (state.kind === "closed") return <StatusTag icon="lock" tone="bad" label={t("state.closed")} />;
  if (state.kind === "invited") return <StatusTag icon="clock" tone="wait" label={t("state.invited")} />;
  if (state.kind === "active") return <StatusTag icon="check" tone="good" label={t("state.active")} />;
  const when = formatInstantDate(language, state.until);
  if (state.kind === "expired")
    return <StatusTag icon="warning" tone="bad" label={t("state.expired", { when })} />;
  return <StatusTag icon="clock" tone="wait" label={t("state.invitedUntil", { when })} />;
}
