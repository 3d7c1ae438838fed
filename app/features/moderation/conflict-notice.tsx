import type { SubmissionResult } from "@conform-to/react";
import type { ModeratedProposal } from "db/queries/moderated-proposal";
import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import type { Refusal } from "./apply-decision.server";
import { decisionKinds, mayDecide } from "./decision";

interface ConflictNoticeProps {
  reason: Refusal["reason"];
  /** As it stands now. */
  proposal: ModeratedProposal;
  /** UTC instant, and who of the staff; null for its author. */
  lastChange: { action: string; at: string; userName: string | null } | undefined;
  result: SubmissionResult<string[]>;
  /** Whether the author may be asked something now. */
  mayAsk: boolean;
}

/** Somebody else was faster: says who did what and when, and that nothing was overwritten. */
export function ConflictNotice({ reason, proposal, lastChange, result, mayAsk }: ConflictNoticeProps) {
  const { t } = useTranslation("moderation");
  const { language } = useSite();
  const what = t(
    lastChange?.action === "answer-proposal" ? "event.answered" : (`one.${proposal.status}` as const),
  );
  const typed = wordsWithoutForm(result, proposal, mayAsk, reason === "moderation:error.notAllowed");
  const theirs = result.initialValue?.intent === "answer" ? proposal.answer : null;
  if (reason === "moderation:error.notAllowed")
    return (
      <Notice kind="attention" role="alert">
        <p>{t("conflict.notAllowed")}</p>
        <Words label={t("conflict.typed")} words={typed} />
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
      <Words label={t("conflict.theirs")} words={theirs} />
      <p>{t(typed ? "conflict.noForm" : "conflict.text")}</p>
      <Words label={t("conflict.typed")} words={typed} />
    </Notice>
  );
}

function Words({ label, words }: { label: string; words: string | null | undefined }) {
  if (!words) return null;
  return (
    <div>
      <p className="label">{label}</p>
      <p className="lines">{words}</p>
    </div>
  );
}

/** What was typed for a decision that can no longer be taken: no form of the page can hold it. */
function wordsWithoutForm(
  { initialValue }: SubmissionResult<string[]>,
  { status }: ModeratedProposal,
  mayAsk: boolean,
  isRefused: boolean,
): string | undefined {
  const { question } = initialValue ?? {};
  if (initialValue?.intent === "ask" && !mayAsk && typeof question === "string") return question;
  const { note } = initialValue ?? {};
  if (initialValue?.intent === "decline_correction" && isRefused && typeof note === "string") return note;
  const kind = decisionKinds.find((one) => one === initialValue?.intent);
  if (!kind || mayDecide(kind, status)) return undefined;
  return [initialValue?.note, initialValue?.why, initialValue?.answer].find(
    (words) => typeof words === "string",
  );
}
