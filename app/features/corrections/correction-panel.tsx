import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { Notice } from "~/components/notice";
import { TextArea } from "~/components/text-field";
import { DecisionForm } from "~/features/moderation/decision-form";
import type { DecisionView } from "~/features/moderation/decision-view";
import type { ReadModerated } from "~/features/moderation/read-moderated.server";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { ShownDifference } from "./shown-difference";

interface CorrectionPanelProps {
  read: Pick<ReadModerated, "proposal" | "correction">;
  view: DecisionView;
}

/** What the author would have the published proposal say, beside what it says, with both answers a moderator can give. */
export function CorrectionPanel({ read, view }: CorrectionPanelProps) {
  const { t } = useTranslation("moderation");
  const { language } = useSite();
  const { proposal, correction } = read;
  if (!correction) return null;
  const present = {
    ...proposal,
    neighbourhood: proposal.neighbourhood?.name ?? null,
    themes: proposal.themes.map(({ name }) => name),
  };
  return (
    <section className="card" aria-labelledby="correction">
      <h2 id="correction">{t("correction.title")}</h2>
      <p className="small soft">{formatDateTime(language, correction.proposedAt)}</p>
      {correction.isRedactedSince ? <Notice kind="attention">{t("correction.redacted")}</Notice> : null}
      <ShownDifference before={present} after={correction} written={proposal.language} />
      <p className="label">{t("correction.why")}</p>
      <p className="lines quote">{correction.reason}</p>
      <DecisionForm proposal={proposal} className="stack-s">
        <input type="hidden" name="correction" value={correction.id} />
        <Button icon="check" name="intent" value="accept_correction">
          {t("correction.accept")}
        </Button>
        <p className="hint">{t("correction.acceptText")}</p>
      </DecisionForm>
      <Disclosure summary={t("correction.decline")} open={view.sent === "decline_correction"}>
        <DecisionForm proposal={proposal} className="form">
          <input type="hidden" name="correction" value={correction.id} />
          <TextArea
            {...view.field("decline_correction", "note")}
            label={t("correction.note")}
            hint={t("correction.noteHint")}
            maxLength={3000}
          />
          <Button variant="danger" name="intent" value="decline_correction">
            {t("correction.declineButton")}
          </Button>
        </DecisionForm>
      </Disclosure>
    </section>
  );
}
