import type { Db } from "db/connection";
import { listAgendaItems } from "db/queries/agenda-items";
import { listAttendance, listParticipatingOrganisations } from "db/queries/attendance";
import { listCapturedProposals } from "db/queries/captured-proposals";
import { listDecisions } from "db/queries/decisions";
import { listLatestLogKeys } from "db/queries/log-entries";
import type { Meeting } from "db/queries/meetings";
import type { LogState } from "./log-state";
import { joinSpokenText } from "./spoken-text";

/** A device that was away for longer than this many entries finds its own by sending them again. */
const keysTold = 200;

/** All that is written down of a meeting. The keys are read first, so that what they stand for is always in the rest. */
export async function readLog(db: Db, { meeting }: { meeting: Meeting }): Promise<LogState> {
  const meetingId = meeting.id;
  const taken = await listLatestLogKeys(db, { meetingId, limit: keysTold });
  const items = await listAgendaItems(db, { meetingId });
  const counts = await listAttendance(db, { meetingId });
  const proposals = await listCapturedProposals(db, { meetingId });
  return {
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    items: [
      ...items.map(({ id, title, presenter, notes, revision }) => ({
        id,
        title,
        presenter,
        notes,
        revision,
      })),
      { id: "", title: "", presenter: null, notes: meeting.notes, revision: meeting.notesRevision },
    ],
    decisions: await listDecisions(db, { meetingId }),
    attendance: Object.fromEntries(counts.map((row) => [`${row.dimension}-${row.category}`, row.people])),
    organisations: await listParticipatingOrganisations(db, { meetingId }),
    proposals: proposals.map((proposal) => ({
      ...{ id: proposal.id, number: proposal.number, text: joinSpokenText(proposal) },
      ...{ themes: proposal.themeIds, agendaItemId: proposal.agendaItemId, status: proposal.status },
      ...{ neighbourhoodId: proposal.neighbourhoodId, version: proposal.version },
    })),
    taken,
  };
}
