import type { Db } from "db/connection";
import { type AgendaItem, listAgendaItems } from "db/queries/agenda-items";
import { listAttendance, listParticipatingOrganisations } from "db/queries/attendance";
import { type Decision, listDecisions } from "db/queries/decisions";
import type { Meeting } from "db/queries/meetings";
import { type AttendanceGroup, attendanceGroups, type Sector, sectors } from "db/tables/meetings";

export interface MinutesItem extends Omit<AgendaItem, "revision"> {
  decisions: Decision[];
}

/** What minutes tell; of people and organisations only how many there were. */
export interface Minutes {
  items: MinutesItem[];
  /** Notes and decisions that belong to no item. */
  notes: string;
  decisions: Decision[];
  /** All people, by sector; a person is in one sector and may be in several groups. */
  people: number;
  sectors: { category: Sector; people: number }[];
  groups: { category: AttendanceGroup; people: number }[];
  /** Distinct organisations. */
  organisations: { sector: Sector; count: number }[];
}

export async function readMinutes(db: Db, { meeting }: { meeting: Meeting }): Promise<Minutes> {
  const meetingId = meeting.id;
  const [items, decisions, attendance, organisations] = await Promise.all([
    listAgendaItems(db, { meetingId }),
    listDecisions(db, { meetingId }),
    listAttendance(db, { meetingId }),
    listParticipatingOrganisations(db, { meetingId }),
  ]);
  const countOf = (dimension: "sector" | "group", category: string) =>
    attendance.find((row) => row.dimension === dimension && row.category === category)?.people ?? 0;
  const bySector = sectors.map((category) => ({ category, people: countOf("sector", category) }));
  return {
    items: items.map(({ revision: _revision, ...item }) => ({
      ...item,
      decisions: decisions.filter(({ agendaItemId }) => agendaItemId === item.id),
    })),
    notes: meeting.notes,
    decisions: decisions.filter(({ agendaItemId }) => agendaItemId === null),
    people: bySector.reduce((sum, { people }) => sum + people, 0),
    sectors: bySector.filter(({ people }) => people > 0),
    groups: attendanceGroups
      .map((category) => ({ category, people: countOf("group", category) }))
      .filter(({ people }) => people > 0),
    organisations: sectors
      .map((sector) => ({ sector, count: organisations.filter((one) => one.sector === sector).length }))
      .filter(({ count }) => count > 0),
  };
}
