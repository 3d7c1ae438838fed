import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { insertLoginToken } from "db/queries/login-tokens";
import { insertMail } from "db/queries/outbox";
import { putContact } from "db/queries/proposal-contacts";
import { insertProposalEvent } from "db/queries/proposal-events";
import { countUse } from "db/queries/rate-limits";
import { insertSession } from "db/queries/sessions";
import type { Database } from "db/schema";
import type { ProposalEventKind, ProposalsTable } from "db/tables/proposals";
import type { LimitName } from "~/features/privacy/kept-data";
import { newId } from "~/platform/tokens.server";
import { makeMeeting, makeProposal } from "./proposals";
import { makeUser } from "./users";

const dayMs = 24 * 60 * 60 * 1000;
const contact = { email: "ona@example.org", name: "Ona", nameIsPublic: false, language: "lt" } as const;

/** A proposal whose path ended at `at` in this way, of which the audit log and a revision tell too. */
async function makeEnded(
  db: Db,
  { at, kind, ...proposal }: Partial<ProposalsTable> & { at: string; kind: ProposalEventKind },
): Promise<string> {
  const { id } = await makeProposal(db, {
    ...{ title: "Žibintai prie laiptų", submitted_at: "2020-01-01T08:00:00.000Z" },
    ...proposal,
  });
  await insertProposalEvent(db, { id: newId(), proposalId: id, kind, at, note: "Žodžiai", userId: null });
  const entry = { at, userId: null, action: "test", subjectKind: "proposal", subjectId: id };
  await recordAudit(db, { id: newId(), ...entry, before: { title: "Žibintai" } });
  return id;
}

/** For each term something that it is about, whose term began at `at`; returns the tables from which it is to go. */
export const keptExamples: Record<LimitName, (db: Db, at: string) => Promise<(keyof Database)[]>> = {
  rejected: async (db, at) => {
    await makeEnded(db, { at, kind: "rejected", status: "rejected", status_reason: "spam" });
    return ["proposals", "proposal_events", "audit_log", "counters", "proposal_words"];
  },
  withdrawn: async (db, at) => {
    await makeEnded(db, { at, kind: "withdrawn", status: "withdrawn" });
    return ["proposals", "proposal_events", "audit_log", "counters", "proposal_words"];
  },
  originalHidden: async (db, at) => {
    const { id } = await makeProposal(db, { title: "Be pavardės", revision: 2 });
    const wording = { proposal_id: id, title: "Žibintai", body: "Su pavarde", made_by: null };
    const early = "2020-01-01T08:00:00.000Z";
    await db
      .insertInto("proposal_revisions")
      .values([
        { ...wording, revision: 1, made_at: early, is_private: 1 },
        {
          ...wording,
          revision: 2,
          made_at: at,
          is_private: 0,
          body: "Be pavardės",
          redaction_reason: "personal_data",
        },
      ])
      .execute();
    return ["proposal_revisions"];
  },
  questionSettled: async (db, at) => {
    const { id } = await makeProposal(db);
    const asked = { proposal_id: id, question: "Kurioje gatvėje?", asked_at: "2020-01-01T08:00:00.000Z" };
    await db
      .insertInto("proposal_questions")
      .values([
        { ...asked, id: newId(), reply: "Liepų.", replied_at: "2020-01-02T08:00:00.000Z", settled_at: at },
        { ...asked, id: newId() },
      ])
      .execute();
    return ["proposal_questions"];
  },
  correctionSettled: async (db, at) => {
    const { id } = await makeProposal(db);
    const wording = { title: "Suoliukai", body: "Trys suoliukai", theme_ids: "[]", reason: "Apsirikau" };
    const correction = {
      ...{ proposal_id: id, ...wording, neighbourhood_is_derived: 0 as const },
      proposed_at: "2020-01-01T08:00:00.000Z",
    };
    await db
      .insertInto("proposal_corrections")
      .values([
        { ...correction, id: newId(), form_key: newId(), settled_at: at, outcome: "declined" as const },
        { ...correction, id: newId(), form_key: newId() },
      ])
      .execute();
    return ["proposal_corrections"];
  },
  reportSettled: async (db, at) => {
    const { id } = await makeProposal(db);
    const report = { proposal_id: id, reason: "other", words: "Netiesa", seems_automatic: 0 } as const;
    const early = { reported_at: "2020-01-01T08:00:00.000Z" };
    await db
      .insertInto("proposal_reports")
      .values([
        { ...report, ...early, id: newId(), form_key: newId(), settled_at: at, outcome: "dismissed" },
        { ...report, ...early, id: newId(), form_key: newId() },
      ])
      .execute();
    return ["proposal_reports"];
  },
  contactEnded: async (db, at) => {
    const proposalId = await makeEnded(db, { at, kind: "included", status: "included" });
    await putContact(db, { proposalId, contact, at: "2020-01-01T08:00:00.000Z" });
    return ["proposal_contacts"];
  },
  contactSilent: async (db, at) => {
    const proposalId = await makeEnded(db, { at, kind: "published" });
    await putContact(db, { proposalId, contact, at: "2020-01-01T08:00:00.000Z" });
    return ["proposal_contacts"];
  },
  mailWritten: async (db, at) => {
    const words = { recipient: contact.email, subject: "Laiškas", textBody: "Sveiki", htmlBody: "Sveiki" };
    await insertMail(db, { id: newId(), ...words, createdAt: at });
    return ["outbox"];
  },
  supportGiven: async (db, at) => {
    const { id } = await makeProposal(db, { support_count: 1 });
    await db
      .insertInto("supports")
      .values({ proposal_id: id, browser_hash: newId(), supported_at: at })
      .execute();
    return ["supports"];
  },
  clientCounted: async (db, at) => {
    await countUse(db, { key: `submit day ${newId()}`, windowMs: dayMs, now: new Date(at) });
    return ["rate_limits"];
  },
  sessionUnused: async (db, at) => {
    const { id } = await makeUser(db);
    const expiresAt = new Date(Date.parse(at) + 60 * dayMs).toISOString();
    await insertSession(db, { idHash: newId(), userId: id, formToken: "x", createdAt: at, expiresAt });
    return ["sessions"];
  },
  sessionStarted: async (db, at) => {
    const { id } = await makeUser(db);
    const idHash = newId();
    const expiresAt = new Date(Date.parse(at) + 60 * dayMs).toISOString();
    await insertSession(db, { idHash, userId: id, formToken: "x", createdAt: at, expiresAt });
    const lastSeen = new Date(Date.parse(at) + 59 * dayMs).toISOString();
    await db.updateTable("sessions").set({ last_seen_at: lastSeen }).where("id_hash", "=", idHash).execute();
    return ["sessions"];
  },
  linkEnded: async (db, at) => {
    const { id } = await makeUser(db);
    await insertLoginToken(db, { tokenHash: newId(), userId: id, createdAt: at, expiresAt: at });
    return ["login_tokens"];
  },
  entryTaken: async (db, at) => {
    const { id } = await makeMeeting(db);
    await db
      .insertInto("log_entries")
      .values({ key: newId(), meeting_id: id, user_id: null, kind: "notes", at, answer: "{}" })
      .execute();
    return ["log_entries"];
  },
};
