import type { Db } from "db/connection";
import { acceptCorrection, declineCorrection } from "~/features/corrections/settle-correction.server";
import { answerProposal } from "./answer-proposal.server";
import type { DecisionInput, DecisionResult } from "./apply-decision.server";
import { askAuthor, settleReply, takeQuestionBack } from "./ask-author.server";
import { type DecisionForm, typedNumber } from "./decision.form";
import { dismissReports } from "./dismiss-reports.server";
import { mergeProposal } from "./merge-proposal.server";
import { publishProposal } from "./publish-proposal.server";
import { redactProposal } from "./redact-proposal.server";
import { rejectProposal } from "./reject-proposal.server";
import { undoDecision } from "./undo-decision.server";

/** Does what a form of the moderation page asks for. */
export async function takeDecision(
  db: Db,
  { form, ...basis }: Omit<DecisionInput, "version"> & { form: DecisionForm },
): Promise<DecisionResult> {
  const input: DecisionInput = { ...basis, version: form.version };
  switch (form.intent) {
    case "publish":
      return publishProposal(db, input);
    case "reject":
      return rejectProposal(db, { ...input, reason: form.reason, note: form.note });
    case "consider":
      return answerProposal(db, input, { kind: "consider" });
    case "not_include":
      return answerProposal(db, input, { kind: "not_include", note: form.why });
    case "answer":
      return answerProposal(db, input, { kind: "answer", answer: form.answer });
    case "merge": {
      const target = typedNumber(form.target || form.suggested);
      if (target === undefined)
        return { ok: false, field: "target", reason: "moderation:error.targetMissing" };
      return mergeProposal(db, { ...input, target, note: form.note });
    }
    case "redact": {
      const { title, body, place, name, reason, note } = form;
      return redactProposal(db, { ...input, title, body, place, name, reason, note });
    }
    case "undo":
      return undoDecision(db, input);
    case "ask":
      return askAuthor(db, { ...input, question: form.question });
    case "take_back":
      return takeQuestionBack(db, input);
    case "settle":
      return settleReply(db, input);
    case "dismiss":
      return dismissReports(db, input);
    case "accept_correction":
      return acceptCorrection(db, { ...input, correction: form.correction });
    case "decline_correction":
      return declineCorrection(db, { ...input, correction: form.correction, note: form.note });
  }
}
