import type { Db } from "db/connection";
import { listProposalPictures, type Picture } from "db/queries/attachments";
import { type AuditRow, listAuditOf } from "db/queries/audit-log";
import {
  findModeratedProposal,
  listEventsWithNames,
  type ModeratedProposal,
  type PathEvent,
} from "db/queries/moderated-proposal";
import { findNextInQueue } from "db/queries/moderation";
import { drawProposalPlace, type ReadProposal } from "~/features/proposals/read-proposal.server";
import type { Language } from "~/platform/language";
import { type HintKind, personalDataHints } from "./personal-data-hints";
import { undoable } from "./undo-decision.server";

/** Everything a moderator needs to decide. */
export interface ReadModerated {
  proposal: ModeratedProposal;
  path: PathEvent[];
  place: ReadProposal["place"];
  pictures: Picture[];
  /** What in title, text or place looks like personal data, each kind once. */
  hints: HintKind[];
  /** Whether the newest decision can be undone. */
  mayUndo: boolean;
  lastChange: Pick<AuditRow, "action" | "at" | "userName"> | undefined;
  /** Number of the proposal that waits next. */
  next: number | undefined;
}

/** Undefined where there is no proposal with this number. */
export async function readModerated(
  db: Db,
  { number, language, mapLabel }: { number: number; language: Language; mapLabel: string },
): Promise<ReadModerated | undefined> {
  const proposal = await findModeratedProposal(db, { number, language });
  if (!proposal) return undefined;
  const proposalId = proposal.id;
  const [path, pictures, log, next, place] = await Promise.all([
    listEventsWithNames(db, { proposalId }),
    listProposalPictures(db, { proposalId }),
    listAuditOf(db, { subjectKind: "proposal", subjectId: proposalId }),
    findNextInQueue(db, { after: proposal }),
    drawProposalPlace(db, { proposal, language, label: mapLabel }),
  ]);
  const texts = [proposal.title, proposal.body, proposal.place ?? "", proposal.publicName ?? ""];
  return {
    ...{ proposal, path, pictures, place, next },
    hints: [...new Set(texts.flatMap(personalDataHints).map(({ kind }) => kind))],
    mayUndo: undoable(log, proposal.version) !== undefined,
    lastChange: log[0],
  };
}
