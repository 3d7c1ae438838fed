import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { usePaths } from "~/platform/site";

/** What visitors see of an empty installation, before its organisation is set up. */
export function WaitingPage() {
  const { t } = useTranslation("home");
  const paths = usePaths();
  return (
    <EmptyState scene="chairs" level={1} title={t("waiting.title")}>
      <p>{t("waiting.text")}</p>
      <ButtonLink href={paths.signIn({ next: paths.setup })}>{t("waiting.signIn")}</ButtonLink>
    </EmptyState>
  );
}
