import type { Db } from "db/connection";
import {
  deleteAgendaItem,
  insertAgendaItem,
  listAgendaItems,
  listUsedAgendaItems,
  updateAgendaItem,
} from "db/queries/agenda-items";
import { bumpContentVersion, nextNumber } from "db/queries/counters";
import {
  findMeeting,
  findMeetingNumber,
  insertMeeting,
  lockMeeting,
  type Meeting,
  updateMeetingPlan,
} from "db/queries/meetings";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";
import { auditPlan } from "./audit-plan.server";
import { type Keeper, mayInviteKeepers } from "./keeping.rules";
import { findKeptMeeting } from "./kept-meeting.server";
import { type AgendaPlanLine, differingParts, type PlanDraft } from "./plan";

/**
 * Plans a meeting; it belongs to whoever planned it.
 * @param input.id made with the form, so that a form sent twice plans one meeting.
 */
export async function planMeeting(
  db: Db,
  input: { id: string; draft: PlanDraft; userId: string; now: string },
): Promise<{ number: number }> {
  return inTransaction(db, async (trx) => {
    const { id, draft, userId, now } = input;
    const existing = await findMeetingNumber(trx, { id });
    if (existing !== undefined) return { number: existing };
    const number = await nextNumber(trx, "meeting");
    // The counter made this transaction wait for the other one that had the same form.
    const meanwhile = await findMeetingNumber(trx, { id });
    if (meanwhile !== undefined) return { number: meanwhile };
    await insertMeeting(trx, { ...draft.plan, id, number, createdBy: userId, createdAt: now });
    await insertLines(trx, id, draft.agenda);
    const meeting = await getPlanned(trx, number);
    await auditPlan(trx, { meeting, userId, now }, { after: draft });
    if (draft.plan.isPublic) await bumpContentVersion(trx);
    return { number };
  });
}

export type RevisedPlan =
  | { ok: true }
  | { ok: false; reason: "gone" }
  /** An item that already holds notes, decisions or proposals was left out. */
  | { ok: false; reason: "itemInUse"; item: AgendaPlanLine }
  /** Somebody saved another plan meanwhile; `theirs` is what is saved now. */
  | { ok: false; reason: "conflict"; theirs: PlanDraft; version: number };

/** Saves a changed plan. What is public stays public once its minutes are, and every change is audited. */
export async function reviseMeetingPlan(
  db: Db,
  input: { number: number; version: number; draft: PlanDraft; keeper: Keeper; now: string },
): Promise<RevisedPlan> {
  return inTransaction(db, async (trx): Promise<RevisedPlan> => {
    await lockMeeting(trx, input);
    const meeting = await findKeptMeeting(trx, input);
    if (!meeting) return { ok: false, reason: "gone" };
    const isPublic = input.draft.plan.isPublic || meeting.minutes === "published";
    const keeperIds = mayInviteKeepers(input.keeper, meeting)
      ? input.draft.plan.keeperIds
      : meeting.keeperIds;
    const draft = { ...input.draft, plan: { ...input.draft.plan, isPublic, keeperIds } };
    const before = await readPlan(trx, meeting);
    // The second click on „Save“ finds what the first one wrote.
    if (differingParts(before, draft).length === 0) return { ok: true };
    if (meeting.version !== input.version)
      return { ok: false, reason: "conflict", theirs: before, version: meeting.version };
    const kept = await syncAgenda(trx, meeting.id, before.agenda, draft.agenda);
    if (kept) return { ok: false, reason: "itemInUse", item: kept };
    await updateMeetingPlan(trx, { id: meeting.id, version: input.version, plan: draft.plan });
    const context = { meeting, userId: input.keeper.id, now: input.now };
    await auditPlan(trx, context, { before, after: draft });
    if (meeting.isPublic || isPublic) await bumpContentVersion(trx);
    return { ok: true };
  });
}

/** The plan as it is saved. */
export async function readPlan(db: Db, meeting: Meeting): Promise<PlanDraft> {
  const { type, title, consultationId, heldOn, startsAt, endsAt, place, lat, lng } = meeting;
  const { neighbourhoods, keeperIds, invitation, chair, secretary, isPublic } = meeting;
  const items = await listAgendaItems(db, { meetingId: meeting.id });
  return {
    plan: {
      ...{ type, title, consultationId, heldOn, sortKey: heldOn ?? "", startsAt, endsAt, place, lat, lng },
      ...{ neighbourhoodIds: neighbourhoods.map(({ id }) => id), keeperIds },
      ...{ invitation, chair, secretary, isPublic },
    },
    agenda: items.map((item) => ({ id: item.id, title: item.title, presenter: item.presenter })),
  };
}

async function getPlanned(trx: Db, number: number): Promise<Meeting> {
  const meeting = await findMeeting(trx, { number });
  if (!meeting) throw new Error(`Meeting ${number} vanished while it was planned`);
  return meeting;
}

async function insertLines(trx: Db, meetingId: string, lines: readonly AgendaPlanLine[]): Promise<void> {
  for (const [index, { title, presenter }] of lines.entries()) {
    await insertAgendaItem(trx, { id: newId(), meetingId, position: index + 1, title, presenter });
  }
}

/** Writes the new agenda; returns the item that must not go, before anything is written. */
async function syncAgenda(
  trx: Db,
  meetingId: string,
  before: readonly AgendaPlanLine[],
  after: readonly AgendaPlanLine[],
): Promise<AgendaPlanLine | undefined> {
  const used = await listUsedAgendaItems(trx, { meetingId });
  const dropped = before.filter((item) => !after.some(({ id }) => id === item.id));
  const kept = dropped.find(({ id }) => id !== undefined && used.has(id));
  if (kept) return kept;
  for (const { id } of dropped) if (id !== undefined) await deleteAgendaItem(trx, { id });
  for (const [index, { id, title, presenter }] of after.entries()) {
    const line = { meetingId, position: index + 1, title, presenter };
    const existing = before.find((item) => item.id !== undefined && item.id === id);
    if (existing?.id !== undefined) await updateAgendaItem(trx, { ...line, id: existing.id });
    else await insertAgendaItem(trx, { ...line, id: newId() });
  }
  return undefined;
}
