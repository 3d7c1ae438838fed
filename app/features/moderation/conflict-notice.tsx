import type { ProposalStatus } from "db/tables/proposals";
import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { DecisionResult } from "./apply-decision.server";

interface ConflictNoticeProps {
  reason: Extract<DecisionResult, { ok: false }>["reason"];
  /** How the proposal stands now. */
  status: ProposalStatus;
  /** UTC instant, and who of the staff; null for its author. */
  lastChange: { at: string; userName: string | null } | undefined;
}

/** Somebody else was faster: says who did what and when, and that nothing was overwritten. */
export function ConflictNotice({ reason, status, lastChange }: ConflictNoticeProps) {
  const { t } = useTranslation("moderation");
  const { language } = useSite();
  const what = t(`one.${status}`);
  if (reason === "moderation:error.notAllowed")
    return (
      <Notice kind="attention" role="alert">
        {t("conflict.notAllowed")}
      </Notice>
    );
  return (
    <Notice kind="attention" role="alert" title={t("conflict.title")}>
      {lastChange ? (
        <p>
          {lastChange.userName
            ? t("conflict.by", {
                what,
                who: lastChange.userName,
                when: formatDateTime(language, lastChange.at),
              })
            : t("conflict.alone", { what, when: formatDateTime(language, lastChange.at) })}
        </p>
      ) : null}
      <p>{t("conflict.text")}</p>
    </Notice>
  );
}
