import { BACKUP_TABLES } from "db/backup/backup-tables";
import { findNumbersByWords } from "db/queries/search-index";
import type { Database } from "db/schema";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { invitationMs } from "~/features/accounts/invite.server";
import { signInLinkMs } from "~/features/accounts/issue-sign-in-link.server";
import { challengeMs } from "~/features/accounts/passkey-challenge.server";
import { applyRetention, retentionRules } from "~/features/privacy/apply-retention.server";
import { daysOf, keptCookies, keptData, type LimitName, limits } from "~/features/privacy/kept-data";
import { tidyNightly } from "~/features/privacy/tidy-nightly.server";
import { changeContact } from "~/features/proposals/change-contact.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { supportCookieSeconds } from "~/features/proposals/supporter.server";
import { withdrawProposal } from "~/features/proposals/withdraw-proposal.server";
import { sessionLimits } from "~/platform/session.server";
import { hashToken } from "~/platform/tokens.server";
import { keptExamples } from "../factories/kept-data";
import { makeMeeting, makeProposal, makeTheme } from "../factories/proposals";
import { aSubmission, testOrigin, testSecret } from "../factories/submissions";
import { describeEachEngine } from "../setup/engines";

const now = new Date("2026-11-24T01:00:00.000Z");
const dayMs = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
const names = limits.map(({ name }) => name);

describe("the table of what is kept", () => {
  it("names exactly the terms that a rule applies", () => {
    expect([...names].sort()).toEqual(Object.keys(retentionRules).sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it("says of everything without a term until when it is kept", () => {
    for (const row of keptData) expect("until" in row, row.kind).toBe(row.limits.length === 0);
  });

  it("tells the terms that other parts of the system go by", () => {
    expect(daysOf("sessionUnused") * dayMs).toBe(sessionLimits.idleMs);
    expect(daysOf("sessionStarted") * dayMs).toBe(sessionLimits.absoluteMs);
    // The page says ten minutes in words.
    expect(signInLinkMs).toBe(10 * 60_000);
    const cookies = Object.fromEntries(
      keptCookies.map((kept) => [kept.kind, "days" in kept ? kept.days * dayMs : kept.minutes * 60_000]),
    );
    expect(cookies).toEqual({
      ...{ support: supportCookieSeconds * 1000, session: sessionLimits.absoluteMs, passkey: challengeMs },
    });
    // And that an invitation holds a week.
    expect(invitationMs).toBe(7 * dayMs);
    // A trace of a browser outlives the browser's own by nothing.
    expect(daysOf("supportGiven") * dayMs).toBe(cookies.support);
  });
});

describeEachEngine("keeping data for a time", ({ db, engine, connectAgain }) => {
  const apply = (at = now, batch?: number) =>
    applyRetention(db, { now: at, secret: testSecret, ...(batch ? { batch } : {}) });

  /** Every row of every table; what is compared is what is there, not its order. */
  async function everything(): Promise<Map<keyof Database, string[]>> {
    const tables = new Map<keyof Database, string[]>();
    for (const { name } of BACKUP_TABLES) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      tables.set(name, rows.map((row) => JSON.stringify(row)).sort());
    }
    return tables;
  }

  /** Puts one thing there for every term, `days` before its end or, with less than none, after it. */
  async function fill(left: (name: LimitName) => number): Promise<Map<LimitName, (keyof Database)[]>> {
    const touched = new Map<LimitName, (keyof Database)[]>();
    for (const { name, days } of limits)
      touched.set(name, await keptExamples[name](db, daysAgo(days - left(name))));
    return touched;
  }

  it("keeps everything until the day before its term ends", async () => {
    await fill(() => 1);
    const before = await everything();
    const forgotten = await apply();
    expect([...forgotten.values()].every((count) => count === 0)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it.each(names)("%s: is gone the day after, and nothing else", async (name) => {
    const touched = await fill((one) => (one === name ? -1 : 1));
    const before = await everything();
    const forgotten = await apply();
    expect([...forgotten].filter(([, count]) => count > 0)).toEqual([[name, 1]]);
    const after = await everything();
    const changed = [...after].filter(([table, rows]) => rows.join() !== before.get(table)?.join());
    const allowed = touched.get(name) ?? [];
    expect(changed.map(([table]) => table).filter((table) => !allowed.includes(table))).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
    await apply();
    expect(await everything()).toEqual(after);
  });

  it("forgets the words of what was turned down, and keeps its number and the supports' count of others", async () => {
    const { id, number } = await makeProposal(db, {
      ...{ title: "Kanarėlė giraitėje", body: "kanarėlė", status: "rejected", status_reason: "insult" },
      ...{ status_note: "kanarėlė", submitted_at: daysAgo(181) },
    });
    await apply();
    const row = await db.selectFrom("proposals").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ number, title: "—", body: "", status: "withdrawn", status_note: null });
    expect((await findNumbersByWords(db, { query: "kanarėlė" }))?.numbers).toHaveLength(0);
    const log = await db.selectFrom("audit_log").select(["action", "user_id", "before"]).execute();
    expect(log).toEqual([{ action: "forget-proposal", user_id: null, before: null }]);
  });

  it("forgets the mails that lead to it, and what the log of its meeting tells of it", async () => {
    await makeTheme(db, "senjorai");
    const written = new Date(daysAgo(31));
    const made = await submitProposal(db, aSubmission({ email: "ona@example.org" }, { now: written }));
    if (!made.ok) throw new Error(made.reason);
    const { token, number } = made;
    await withdrawProposal(db, { token, secret: testSecret, mailOrigin: testOrigin, now: written });
    await changeContact(db, {
      ...{ token, email: "nauja@example.org", pageLanguage: "lt", client: "c", now: new Date(daysAgo(5)) },
      ...{ secret: testSecret, mailOrigin: testOrigin },
    });
    const meeting = await makeMeeting(db);
    await db
      .updateTable("proposals")
      .set({ meeting_id: meeting.id })
      .where("receipt_hash", "=", hashToken(token))
      .execute();
    const entry = { user_id: null, at: daysAgo(31), subject_kind: "meeting", subject_id: meeting.id };
    const told = (of: number) => JSON.stringify({ number: of, title: "Kanarėlė" });
    await db
      .insertInto("audit_log")
      .values([
        { ...entry, id: "a", action: "capture-proposal", before: null, after: told(number) },
        { ...entry, id: "b", action: "capture-proposal", before: null, after: told(number * 10 + 1) },
        { ...entry, id: "c", action: "plan-meeting", before: null, after: told(number) },
      ])
      .execute();
    await apply();
    expect(await db.selectFrom("outbox").select("id").execute()).toEqual([]);
    const kept = await db.selectFrom("audit_log").select(["id", "after"]).orderBy("id").execute();
    expect(kept.filter(({ after }) => after !== null).map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("keeps an address that was given lately, and invented people for ever", async () => {
    const old = { status: "included", submitted_at: daysAgo(2000) } as const;
    const real = await makeProposal(db, old);
    const sample = await makeProposal(db, { ...old, is_sample: 1 });
    await makeProposal(db, { ...old, status: "rejected", status_reason: "spam", is_sample: 1 });
    const contact = { email: "a@example.org", name: null, name_is_public: 0, language: "lt" } as const;
    await db
      .insertInto("proposal_contacts")
      .values([
        { proposal_id: real.id, ...contact, given_at: daysAgo(10) },
        { proposal_id: sample.id, ...contact, given_at: "" },
      ])
      .execute();
    const before = await everything();
    await apply();
    expect(await everything()).toEqual(before);
  });

  it("works in small steps, and forgets all of it", async () => {
    for (let i = 0; i < 7; i += 1) {
      await keptExamples.mailWritten(db, daysAgo(40 + i));
      await keptExamples.withdrawn(db, daysAgo(40 + i));
      await keptExamples.supportGiven(db, daysAgo(800 + i));
    }
    const forgotten = await apply(now, 3);
    expect(
      (["mailWritten", "withdrawn", "supportGiven"] as const).map((name) => forgotten.get(name)),
    ).toEqual([7, 7, 7]);
  });

  describe("every night", () => {
    const lines: { day: string; forgotten: Record<string, number> }[] = [];
    const log = { info: (line: (typeof lines)[number]) => void lines.push(line) };
    const tidy = (at: string, on = db) =>
      tidyNightly(on, { secret: testSecret, log, now: () => new Date(at) });

    it("works once, whoever asks, after three in the night and again the next day", async () => {
      lines.length = 0;
      const other = engine === "postgres" ? connectAgain() : db;
      await Promise.all([tidy("2026-11-24T01:00:00.000Z"), tidy("2026-11-24T01:00:00.000Z", other)]);
      await tidy("2026-11-24T20:00:00.000Z");
      await tidy("2026-11-25T00:59:00.000Z");
      expect(lines.map(({ day }) => day)).toEqual(["2026-11-24"]);
      await tidy("2026-11-25T01:01:00.000Z");
      expect(lines.map(({ day }) => day)).toEqual(["2026-11-24", "2026-11-25"]);
    });

    it("makes up for missed days at a start, and tells counts and nothing of anybody", async () => {
      lines.length = 0;
      await tidy("2026-11-20T10:00:00.000Z");
      await keptExamples.mailWritten(db, "2026-10-01T10:00:00.000Z");
      await tidy("2026-11-23T22:30:00.000Z");
      expect(lines[1]).toEqual({
        day: "2026-11-23",
        forgotten: { ...Object.fromEntries(names.map((name) => [name, 0])), mailWritten: 1 },
      });
    });

    it("tries again the same day when it failed", async () => {
      lines.length = 0;
      await db.schema.alterTable("outbox").renameTo("lost").execute();
      await keptExamples.clientCounted(db, "2026-10-01T10:00:00.000Z");
      await expect(tidy("2026-11-24T10:00:00.000Z")).rejects.toThrow();
      // What came after the failure is done all the same.
      expect(await db.selectFrom("rate_limits").select("key").execute()).toEqual([]);
      await db.schema.alterTable("lost").renameTo("outbox").execute();
      await tidy("2026-11-24T10:15:00.000Z");
      expect(lines).toHaveLength(1);
    });
  });
});
