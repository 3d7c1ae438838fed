import { listNumbersOfMeeting } from "db/queries/captured-proposals";
import { beforeEach, expect, it } from "vitest";
import { receiveHallProposal } from "~/features/hall/receive-hall-proposal.server";
import { hallLimits, submissionLimits } from "~/features/proposals/submission-limits.server";
import { randomToken } from "~/platform/tokens.server";
import { makeMeeting, makeTheme } from "../factories/proposals";
import { testOrigin as mailOrigin, testSecret as secret } from "../factories/submissions";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("proposals from the hall of a meeting", ({ db }) => {
  const during = new Date("2026-06-15T15:30:00.000Z");
  let meeting: { id: string; number: number };

  beforeEach(async () => {
    await makeTheme(db, "senjorai", 1);
    meeting = await makeMeeting(db, { held_on: "2026-06-15", starts_at: "18:00", ends_at: "19:30" });
  });

  const send = (
    fields: Record<string, string> = {},
    { now = during, number = meeting.number, client = "the hall" } = {},
  ) => {
    const form = new FormData();
    const filled = {
      ...{ body: "Prie tako reikia suoliukų. Senjorams nėra kur pailsėti.", themes: "senjorai" },
      ...{ key: randomToken(), opened: String(now.getTime() - 60_000), ...fields },
    };
    for (const [name, value] of Object.entries(filled)) form.set(name, value);
    return receiveHallProposal(db, {
      ...{ form, meeting: number, language: "lt", client, secret, mailOrigin, now },
    });
  };
  const stored = () =>
    db
      .selectFrom("proposals")
      .select(["title", "body", "meeting_id as meetingId", "origin", "status"])
      .orderBy("number")
      .execute();

  it("wait for moderators as that meeting's, with the first sentence for a title", async () => {
    expect(await send()).toMatchObject({ ok: true });
    expect(await stored()).toEqual([
      {
        ...{ title: "Prie tako reikia suoliukų", body: "Senjorams nėra kur pailsėti." },
        ...{ meetingId: meeting.id, origin: "online", status: "received" },
      },
    ]);
    await db.updateTable("proposals").set({ status: "published", published_at: "2026-06-16" }).execute();
    expect(await listNumbersOfMeeting(db, { meetingId: meeting.id })).toHaveLength(1);
  });

  it("are one however often the form is sent", async () => {
    const key = randomToken();
    const answers = [
      await send({ key }),
      await send({ key }),
      ...(await Promise.all([send({ key }), send({ key })])),
    ];
    expect(new Set(answers.map((answer) => answer.ok && answer.token)).size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it("are taken only around the meeting, and of nothing that visitors may not see", async () => {
    for (const at of ["2026-06-15T11:00:00.000Z", "2026-06-17T15:30:00.000Z"])
      expect(await send({}, { now: new Date(at) })).toMatchObject({ ok: false, status: 409 });
    const hidden = await makeMeeting(db, { held_on: "2026-06-15", starts_at: "18:00", is_public: 0 });
    expect(await send({}, { number: hidden.number })).toEqual({ ok: false, status: 404 });
    expect(await send({}, { number: 999 })).toEqual({ ok: false, status: 404 });
    expect(await stored()).toEqual([]);
  });

  it("keep what was typed where something is wrong, and ask before personal data is sent", async () => {
    const wrong = await send({ body: "Trumpai", email: "ne adresas" });
    expect(wrong).toMatchObject({
      ...{ ok: false, status: 400 },
      result: {
        initialValue: { body: "Trumpai", email: "ne adresas" },
        error: { body: ["hall:error.short"], email: ["submission:error.email"] },
      },
    });
    const body = "Skambinkite man dėl suoliukų telefonu +370 612 34567.";
    expect(await send({ body })).toMatchObject({ ok: false, status: 200 });
    expect(await send({ body, told: "1" })).toMatchObject({ ok: true });
  });

  it("are many from one address, and one address cannot shut the hall for others", async () => {
    const count = (key: string, uses: number) =>
      db
        .insertInto("rate_limits")
        .values({ key, uses, window_start: during.toISOString() })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ uses }))
        .execute();
    await count("submit hour the hall", submissionLimits.perHour);
    await count(`hall ${meeting.number} of the hall`, hallLimits.perClient - 1);
    expect(await send()).toMatchObject({ ok: true });
    expect(await send()).toMatchObject({ ok: false, status: 429 });
    await count(`hall ${meeting.number}`, hallLimits.perMeeting);
    expect(await send({}, { client: "somebody at home" })).toMatchObject({ ok: true });
  });
});
