import type { SubmissionResult } from "@conform-to/react";
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
import { formView } from "~/platform/form-view";
import { usePaths } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";
import { type DecisionKind, decisionKinds, mayDecide } from "./decision";

interface DecisionFormsProps {
  proposal: ModeratedProposal;
  mayUndo: boolean;
  result: SubmissionResult<string[]> | undefined;
}

/** Every decision that the proposal's status allows, the usual one first and open. */
export function DecisionForms({ proposal, mayUndo, result }: DecisionFormsProps) {
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const action = paths.moderateProposal(proposal.number);
  const typed = result?.initialValue?.intent;
  const view = formView(
    t,
    { reason: "", note: "", why: proposal.statusNote ?? "", answer: proposal.answer ?? "" },
    result,
  );
  const may = (kind: DecisionKind) => mayDecide(kind, proposal.status);
  const version = <input type="hidden" name="version" value={proposal.version} />;
  const isNew = proposal.status === "received";
  return (
    <section className="card" aria-labelledby="decide">
      <h2 id="decide">{t("moderation:decide.title")}</h2>
      <ErrorSummary title={t("common:error.summary")} errors={view.errors} />
      {may("publish") ? (
        <StaffForm action={action} className="stack-s">
          {version}
          <Button icon="check" name="intent" value="publish" block>
            {t(isNew ? "moderation:decide.publish" : "moderation:decide.publishAgain")}
          </Button>
          <p className="hint">{t("moderation:decide.publishText")}</p>
        </StaffForm>
      ) : null}
      {may("answer") ? (
        <StaffForm action={action} className="form">
          {version}
          <TextArea
            id="answer"
            name="answer"
            label={t("moderation:decide.answerLabel")}
            hint={t("moderation:decide.answerHint")}
            error={view.error("answer")}
            defaultValue={typed === "answer" ? view.value("answer") : (proposal.answer ?? "")}
            maxLength={3000}
          />
          <Button icon="speech" name="intent" value="answer">
            {t(proposal.answer ? "moderation:decide.answerChange" : "moderation:decide.answerButton")}
          </Button>
        </StaffForm>
      ) : null}
      {may("consider") ? (
        <StaffForm action={action} className="stack-s">
          {version}
          <Button variant="quiet" name="intent" value="consider" block>
            {t("moderation:decide.consider")}
          </Button>
          <p className="hint">{t("moderation:decide.considerText")}</p>
        </StaffForm>
      ) : null}
      {may("not_include") ? (
        <Disclosure summary={t("moderation:decide.notInclude")} open={typed === "not_include"}>
          <StaffForm action={action} className="form">
            {version}
            <TextArea
              id="why"
              name="why"
              label={t("moderation:decide.notIncludeWhy")}
              hint={t("moderation:decide.notIncludeHint")}
              error={view.error("why")}
              defaultValue={typed === "not_include" ? view.value("why") : ""}
              maxLength={3000}
            />
            <Button variant="danger" name="intent" value="not_include">
              {t("moderation:decide.notIncludeButton")}
            </Button>
          </StaffForm>
        </Disclosure>
      ) : null}
      {may("reject") ? (
        <Disclosure
          summary={t(isNew ? "moderation:decide.reject" : "moderation:decide.takeDown")}
          open={typed === "reject"}
        >
          <StaffForm action={action} className="form">
            {version}
            <RadioGroup
              id="reason"
              name="reason"
              legend={t("moderation:decide.rejectWhy")}
              error={view.error("reason")}
              chosen={typed === "reject" ? view.value("reason") : undefined}
              choices={rejectionReasons.map((reason) => ({
                value: reason,
                label: t(`moderation:reason.${reason}`),
              }))}
              oneColumn
            />
            <TextArea
              id="note"
              name="note"
              rows={3}
              label={t("moderation:decide.rejectWords")}
              optional={t("moderation:decide.optional")}
              hint={t("moderation:decide.rejectWordsHint")}
              error={view.error("note")}
              defaultValue={typed === "reject" ? view.value("note") : ""}
              maxLength={3000}
            />
            <Button variant="danger" name="intent" value="reject">
              {t("moderation:decide.rejectButton")}
            </Button>
          </StaffForm>
        </Disclosure>
      ) : null}
      {decisionKinds.some(may) ? null : <p>{t("moderation:decide.none")}</p>}
      {mayUndo ? (
        <StaffForm action={action} className="stack-s">
          {version}
          <Button variant="plain" small name="intent" value="undo">
            <Icon name="back" />
            {t("moderation:done.undoLast")}
          </Button>
          <p className="hint">{t("moderation:done.undoText")}</p>
        </StaffForm>
      ) : null}
    </section>
  );
}
