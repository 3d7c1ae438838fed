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
  /** In words; empty takes the whole of it out. */
  place: string;
  /** The author's, as everyone reads it; empty takes the whole of it out. */
  name: string;
  reason: RedactionReason;
  note: string;
}

/**
 * Takes words out of a proposal, before or after everyone can read it. What it said stays with the moderators; search
 * forgets it, sentences that cite it wait for the drafter, and the audit log keeps numbers of revisions, no words.
 */
export async function redactProposal(
  db: Db,
  { title, body, place, name, reason, note, ...input }: RedactInput,
): Promise<DecisionResult> {
  return applyDecision(
    db,
    input,
    { kind: "redact", title, body, reason, note },
    {
      check: async (_, proposal) =>
        tidyLine(proposal.title) === title &&
        tidyText(proposal.body) === body &&
        tidyLine(proposal.place ?? "") === place &&
        tidyLine(proposal.publicName ?? "") === name
          ? { ok: false, field: "body", reason: "moderation:error.nothingTakenOut" }
          : undefined,
      alsoChange: async (trx, proposal, { at }) => {
        const { id: proposalId, revision: from } = proposal;
        const { place: placeBefore, publicName } = proposal;
        await keepRevision(trx, {
          ...{ ...proposal, proposalId, authorName: publicName, at: proposal.submittedAt },
        });
        const hidden = await hideRevisions(trx, { proposalId });
        const why = { reason, note: note || null };
        const left = {
          ...{ title, body },
          // What was not there cannot be put in by taking something out.
          place: placeBefore === null ? null : place || null,
          authorName: publicName === null ? null : name || null,
        };
        await reword(trx, proposal, { ...left, ...why, userId: input.userId, at });
        return { redacted: { from, hidden, whole: true } };
      },
    },
  );
}

/** Gives a proposal its words from before a redaction again, inside the transaction that undoes the decision. */
export async function takeRedactionBack(
  trx: Db,
  {
    proposal,
    redacted: { from, hidden, whole },
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
  // Redactions of earlier days changed neither place nor name and did not note them.
  const kept = whole ? {} : { place: proposal.place, authorName: proposal.publicName };
  await reword(trx, proposal, { ...original, ...kept, ...made });
}

/** A wording of its own each time, also when an old one comes back: citations name the revision that they rest on. */
async function reword(
  trx: Db,
  proposal: ModeratedProposal,
  wording: Omit<Parameters<typeof replaceWording>[1], "proposalId" | "revision">,
): Promise<void> {
  await replaceWording(trx, { ...wording, proposalId: proposal.id, revision: proposal.revision + 1 });
  const { title, body, place } = wording;
  await writeProposalWords(trx, [{ ...proposal, title, body, place }]);
  await flagStaleCitations(trx, { proposalId: proposal.id });
}
