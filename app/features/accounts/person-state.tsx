import type { Person } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { StatusTag } from "~/components/status";

/** Whether somebody can sign in, and whether they ever did. */
export function PersonStateTag({ person }: { person: Pick<Person, "active" | "hasSignedIn"> }) {
  const { t } = useTranslation("people");
  if (!person.active) return <StatusTag icon="lock" tone="bad" label={t("state.closed")} />;
  if (!person.hasSignedIn) return <StatusTag icon="clock" tone="wait" label={t("state.invited")} />;
  return <StatusTag icon="check" tone="good" label={t("state.active")} />;
}
