import type { Db } from "db/connection";
import type { ModeratedProposal } from "db/queries/moderated-proposal";
import {
  findRevision,
  hideRevisions,
  keepRevision,
  replaceWording,
  showRevisions,
} from "db/queries/redactions";
import { writeProposalWords } from "db/queries/search-index";
import type { RedactionReason } from "db/tables/proposals";
import { tidyLine, tidyText } from "~/features/proposals/proposal.form";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import {
  applyDecision,
  type DecisionInput,
  type DecisionRecord,
  type DecisionResult,
} from "./apply-decision.server";

interface RedactInput extends DecisionInput {
  title: string;
  body: string;
  reason: RedactionReason;
  note: string;
}

/**
 * Takes words out of a proposal, before or after everyone can read it. What it said stays with the moderators; search
 * forgets it, sentences that cite it wait for the drafter, and the audit log keeps numbers of revisions, no words.
 */
export async function redactProposal(
  db: Db,
  { title, body, reason, note, ...input }: RedactInput,
): Promise<DecisionResult> {
  return applyDecision(
    db,
    input,
    { kind: "redact", title, body, reason, note },
    {
      check: async (_, proposal) =>
        tidyLine(proposal.title) === title && tidyText(proposal.body) === body
          ? { ok: false, field: "body", reason: "moderation:error.nothingTakenOut" }
          : undefined,
      alsoChange: async (trx, proposal, { at }) => {
        const { id: proposalId, revision: from } = proposal;
        await keepRevision(trx, { ...proposal, proposalId, at: proposal.submittedAt });
        const hidden = await hideRevisions(trx, { proposalId });
        const why = { reason, note: note || null };
        await reword(trx, proposal, { title, body, ...why, userId: input.userId, at });
        return { redacted: { from, hidden } };
      },
    },
  );
}

/** Gives a proposal its words from before a redaction again, inside the transaction that undoes the decision. */
export async function takeRedactionBack(
  trx: Db,
  {
    proposal,
    redacted: { from, hidden },
    ...made
  }: {
    proposal: ModeratedProposal;
    redacted: NonNullable<DecisionRecord["redacted"]>;
    userId: string;
    at: string;
  },
): Promise<void> {
  const proposalId = proposal.id;
  const original = await findRevision(trx, { proposalId, revision: from });
  // Forgotten since, as personal data is in time: then the shorter words stay.
  if (!original) return;
  await showRevisions(trx, { proposalId, revisions: hidden });
  await reword(trx, proposal, { ...original, ...made });
}

/** A wording of its own each time, also when an old one comes back: citations name the revision that they rest on. */
async function reword(
  trx: Db,
  proposal: ModeratedProposal,
  wording: Omit<Parameters<typeof replaceWording>[1], "proposalId" | "revision">,
): Promise<void> {
  await replaceWording(trx, { ...wording, proposalId: proposal.id, revision: proposal.revision + 1 });
  await writeProposalWords(trx, [{ ...proposal, title: wording.title, body: wording.body }]);
  await flagStaleCitations(trx, { proposalId: proposal.id });
}
