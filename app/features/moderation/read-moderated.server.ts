import type { Db } from "db/connection";
import { listProposalPictures, type Picture } from "db/queries/attachments";
import { type AuditRow, listAuditOf } from "db/queries/audit-log";
import { findMergedInto, listMergedFrom, type MergedProposal } from "db/queries/merges";
import {
  findModeratedProposal,
  listEventsWithNames,
  type ModeratedProposal,
  type PathEvent,
} from "db/queries/moderated-proposal";
import { findNextInQueue } from "db/queries/moderation";
import { listQuestions, type Question } from "db/queries/questions";
import { listPrivateRevisions, type Told, tookPlace } from "db/queries/redactions";
import { listOpenReports, type Report } from "db/queries/reports";
import { listSuspicions } from "db/queries/suspicions";
import type { SuspicionKind } from "db/tables/moderation";
import { type OpenCorrection, readOpenCorrection } from "~/features/corrections/read-corrections.server";
import { listSimilar, whereabouts } from "~/features/proposals/list-similar.server";
import { drawProposalPlace, type ReadProposal } from "~/features/proposals/read-proposal.server";
import type { Language } from "~/platform/language";
import { isPublic, mayDecide } from "./decision";
import { type HintKind, personalDataHints } from "./personal-data-hints";
import { mayAsk } from "./question";
import { undoable } from "./undo-decision.server";

/** Everything a moderator needs to decide. */
export interface ReadModerated {
  proposal: ModeratedProposal;
  path: PathEvent[];
  place: ReadProposal["place"];
  /** Whether a moderator took the place in words out. */
  isPlaceTaken: boolean;
  pictures: Picture[];
  /** What in title, text or place looks like personal data, each kind once. */
  hints: HintKind[];
  /** Whether the newest decision can be undone. */
  mayUndo: boolean;
  lastChange: Pick<AuditRow, "action" | "at" | "userName"> | undefined;
  /** Number of the proposal that waits next. */
  next: number | undefined;
  /** Public proposals about the same, that it may be merged into. */
  mergeChoices: { number: number; title: string; supports: number }[];
  mergedInto: MergedProposal | undefined;
  mergedFrom: MergedProposal[];
  /** What its author was asked and replied, oldest first. */
  questions: (Question & { askedBy: string | null })[];
  mayAsk: boolean;
  /** What its author would have it say, and no moderator has decided. */
  correction: OpenCorrection | undefined;
  /** What visitors reported and no moderator has settled, oldest first. */
  reports: Report[];
  /** Why it may be spam. */
  suspicions: SuspicionKind[];
  /** What it said before something was taken out, oldest first. */
  originals: (Told & { revision: number; madeAt: string })[];
}

const CHOICES_SHOWN = 4;

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
  const [similar, mergedInto, mergedFrom, questions] = await Promise.all([
    mayDecide("merge", proposal.status)
      ? listSimilar(db, {
          ...{ title: proposal.title, body: proposal.body, place: whereabouts(proposal) },
          ...{ written: proposal.language, language, except: number },
          ...{ themes: proposal.themes.map(({ slug }) => slug), limit: CHOICES_SHOWN },
        })
      : [],
    findMergedInto(db, { proposalId }),
    listMergedFrom(db, { proposalId }),
    listQuestions(db, { proposalId }),
  ]);
  const [originals, reports, suspicions, isPlaceTaken, correction] = await Promise.all([
    listPrivateRevisions(db, { proposalId }),
    listOpenReports(db, { proposalId }),
    listSuspicions(db, { proposalIds: [proposalId] }),
    tookPlace(db, { proposalId }),
    readOpenCorrection(db, { proposalId, language }),
  ]);
  const texts = [proposal.title, proposal.body, proposal.place ?? ""];
  const inName = personalDataHints(proposal.publicName ?? "").filter(({ kind }) => kind !== "name");
  const [last] = log;
  return {
    ...{
      proposal,
      path,
      pictures,
      place,
      isPlaceTaken,
      next,
      mergedInto,
      mergedFrom,
      questions,
      correction: isPublic(proposal.status) ? correction : undefined,
      originals,
      reports,
    },
    suspicions: suspicions.get(proposalId) ?? [],
    mayAsk: mayAsk({ ...proposal, questions }),
    mergeChoices: similar.map(({ title, supports, ...other }) => ({ number: other.number, title, supports })),
    // That a name is a name is no surprise: its owner asked for it to be shown.
    hints: [
      ...new Set([...texts.flatMap((text) => personalDataHints(text)), ...inName].map(({ kind }) => kind)),
    ],
    mayUndo: undoable(log, proposal.version) !== undefined,
    // Only what the page says: the rest of the entry is for administrators.
    lastChange: last && { action: last.action, at: last.at, userName: last.userName },
  };
}
