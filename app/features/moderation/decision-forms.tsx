import type { ModeratedProposal } from "db/queries/moderated-proposal";
import { rejectionReasons } from "db/tables/proposals";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { RadioGroup } from "~/components/choices";
import { Disclosure } from "~/components/disclosure";
import { ErrorSummary } from "~/components/error-summary";
import { Icon } from "~/components/icon";
import { TextArea } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { type DecisionKind, decisionKinds, mayDecide } from "./decision";
import { DecisionForm } from "./decision-form";
import type { DecisionView } from "./decision-view";

interface DecisionFormsProps {
  proposal: ModeratedProposal;
  mayUndo: boolean;
  view: DecisionView;
}

/** Every decision that the proposal's status allows, the usual one first and open. */
export function DecisionForms({ proposal, mayUndo, view }: DecisionFormsProps) {
  const { t } = useTranslation<Area[]>(areas);
  const may = (kind: DecisionKind) => mayDecide(kind, proposal.status);
  const reason = view.field("reject", "reason");
  const isNew = proposal.status === "received";
  return (
    <section className="card" aria-labelledby="decide">
      <h2 id="decide">{t("moderation:decide.title")}</h2>
      <ErrorSummary title={t("common:error.summary")} errors={view.errors} />
      {may("publish") ? (
        <DecisionForm proposal={proposal} className="stack-s">
          <Button icon="check" name="intent" value="publish" block>
            {t(isNew ? "moderation:decide.publish" : "moderation:decide.publishAgain")}
          </Button>
          <p className="hint">{t("moderation:decide.publishText")}</p>
        </DecisionForm>
      ) : null}
      {may("answer") ? (
        <DecisionForm proposal={proposal} className="form">
          <TextArea
            {...view.field("answer", "answer", proposal.answer ?? "")}
            label={t("moderation:decide.answerLabel")}
            hint={t("moderation:decide.answerHint")}
            maxLength={3000}
          />
          <Button icon="speech" name="intent" value="answer">
            {t(proposal.answer ? "moderation:decide.answerChange" : "moderation:decide.answerButton")}
          </Button>
        </DecisionForm>
      ) : null}
      {may("consider") ? (
        <DecisionForm proposal={proposal} className="stack-s">
          <Button variant="quiet" name="intent" value="consider" block>
            {t("moderation:decide.consider")}
          </Button>
          <p className="hint">{t("moderation:decide.considerText")}</p>
        </DecisionForm>
      ) : null}
      {may("not_include") ? (
        <Disclosure summary={t("moderation:decide.notInclude")} open={view.sent === "not_include"}>
          <DecisionForm proposal={proposal} className="form">
            <TextArea
              {...view.field("not_include", "why")}
              label={t("moderation:decide.notIncludeWhy")}
              hint={t("moderation:decide.notIncludeHint")}
              maxLength={3000}
            />
            <Button variant="danger" name="intent" value="not_include">
              {t("moderation:decide.notIncludeButton")}
            </Button>
          </DecisionForm>
        </Disclosure>
      ) : null}
      {may("reject") ? (
        <Disclosure
          summary={t(isNew ? "moderation:decide.reject" : "moderation:decide.takeDown")}
          open={view.sent === "reject"}
        >
          <DecisionForm proposal={proposal} className="form">
            <RadioGroup
              id={reason.id}
              name={reason.name}
              legend={t("moderation:decide.rejectWhy")}
              error={reason.error}
              chosen={reason.defaultValue}
              choices={rejectionReasons.map((value) => ({ value, label: t(`moderation:reason.${value}`) }))}
              oneColumn
            />
            <TextArea
              {...view.field("reject", "note")}
              rows={3}
              label={t("moderation:decide.rejectWords")}
              optional={t("moderation:decide.optional")}
              hint={t("moderation:decide.rejectWordsHint")}
              maxLength={3000}
            />
            <Button variant="danger" name="intent" value="reject">
              {t("moderation:decide.rejectButton")}
            </Button>
          </DecisionForm>
        </Disclosure>
      ) : null}
      {decisionKinds.some(may) ? null : <p>{t("moderation:decide.none")}</p>}
      {mayUndo ? (
        <DecisionForm proposal={proposal} className="stack-s">
          <Button variant="plain" small name="intent" value="undo">
            <Icon name="back" />
            {t("moderation:done.undoLast")}
          </Button>
          <p className="hint">{t("moderation:done.undoText")}</p>
        </DecisionForm>
      ) : null}
    </section>
  );
}
