import { findMergedInto } from "db/queries/merges";
import { findModeratedProposal } from "db/queries/moderated-proposal";
import { countMerged, findMergeTarget } from "db/queries/proposals";
import { insertSupport } from "db/queries/supports";
import { beforeEach, expect, it } from "vitest";
import { mergeProposal } from "~/features/moderation/merge-proposal.server";
import { rejectProposal } from "~/features/moderation/reject-proposal.server";
import { undoDecision } from "~/features/moderation/undo-decision.server";
import { makeProposal } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("merging", ({ db }) => {
  let userId = "";
  beforeEach(async () => {
    userId = (await makeUser(db)).id;
  });
  const input = (number: number, version = 1) => ({
    ...{ number, version, userId, secret: "s".repeat(32), mailOrigin: "https://sueiga.example" },
  });
  const merge = (from: { number: number }, to: { number: number }, version = 1) =>
    mergeProposal(db, { ...input(from.number, version), target: to.number, note: "" });
  const undo = (from: { number: number }, version = 2) => undoDecision(db, input(from.number, version));
  const read = async ({ number }: { number: number }) =>
    findModeratedProposal(db, { number, language: "lt" });

  /** A published proposal that these browsers support. */
  const makeSupported = async (...browsers: string[]) => {
    const made = await makeProposal(db, { support_count: browsers.length });
    const at = "2026-03-01T08:00:00.000Z";
    for (const browserHash of browsers) await insertSupport(db, { proposalId: made.id, browserHash, at });
    return made;
  };

  it("carries supporters over, counts nobody twice, and brings them back when undone", async () => {
    const one = await makeSupported("a", "b", "c");
    const other = await makeSupported("c", "d");
    expect((await merge(one, other)).ok).toBe(true);
    expect(await read(one)).toMatchObject({ status: "merged", supports: 3 });
    expect(await read(other)).toMatchObject({ status: "published", supports: 4 });
    expect(await findMergeTarget(db, one)).toBe(other.number);
    expect(await countMerged(db, { proposalId: other.id })).toBe(1);

    expect((await undo(one)).ok).toBe(true);
    expect(await read(one)).toMatchObject({ status: "published", supports: 3 });
    expect(await read(other)).toMatchObject({ supports: 2 });
    expect(await countMerged(db, { proposalId: other.id })).toBe(0);
  });

  it("keeps a supporter who also came with another one", async () => {
    const [first, second, target] = [
      await makeSupported("a", "b"),
      await makeSupported("b", "c"),
      await makeSupported("d"),
    ];
    await merge(first, target);
    await merge(second, target);
    expect((await read(target))?.supports).toBe(4);
    await undo(first);
    expect((await read(target))?.supports).toBe(3);
    await undo(second);
    expect((await read(target))?.supports).toBe(1);
  });

  it("leads on where the target is merged in its turn, and never into a circle", async () => {
    const [one, two, three] = [await makeSupported("a"), await makeSupported("b"), await makeSupported("a")];
    const refusal = (reason: string) => ({
      ok: false,
      field: "target",
      reason: `moderation:error.${reason}`,
    });
    expect(await merge(one, one)).toEqual(refusal("targetSelf"));
    await merge(one, two);
    expect(await merge(two, one)).toEqual(refusal("targetMissing"));
    await merge(two, three);
    expect((await read(three))?.supports).toBe(2);
    expect(await findMergeTarget(db, one)).toBe(three.number);
    expect(await merge(three, two)).toEqual(refusal("targetMissing"));
    // The one in the middle took the supporters further, so it has to come back first.
    expect(await undo(one)).toEqual({ ok: false, reason: "moderation:error.notAllowed" });
    expect((await read(one))?.status).toBe("merged");
    await undo(two);
    expect((await undo(one)).ok).toBe(true);
    expect([(await read(one))?.supports, (await read(two))?.supports, (await read(three))?.supports]).toEqual(
      [1, 1, 1],
    );
  });

  it("wants a target that everyone can read, and a proposal as it was looked at", async () => {
    const one = await makeSupported();
    const waiting = await makeProposal(db, { status: "received", published_at: null });
    expect(await merge(one, waiting)).toMatchObject({ ok: false, field: "target" });
    expect(await merge(one, { number: 999 })).toMatchObject({ ok: false, field: "target" });
    expect(await merge(waiting, one, 7)).toEqual({ ok: false, reason: "moderation:error.changed" });
    expect((await merge(waiting, one)).ok).toBe(true);
    // Nobody has ever read it, so its number leads nowhere; its author is led on.
    expect(await findMergeTarget(db, waiting)).toBeUndefined();
    expect((await findMergedInto(db, { proposalId: waiting.id }))?.number).toBe(one.number);
  });

  it("can be undone when the target was taken down", async () => {
    const [one, other] = [await makeSupported("a"), await makeSupported("b")];
    await merge(one, other);
    await rejectProposal(db, { ...input(other.number), reason: "spam", note: "" });
    expect((await undo(one)).ok).toBe(true);
    expect(await read(one)).toMatchObject({ status: "published", supports: 1 });
  });

  it("tells the author where it went", async () => {
    const one = await makeProposal(db, { receipt_hash: "hash" });
    const other = await makeProposal(db, { title: "Suoliukai prie tvenkinio" });
    await db
      .insertInto("proposal_contacts")
      .values({
        proposal_id: one.id,
        email: "ona@example.org",
        name: null,
        name_is_public: 0,
        language: "lt",
      })
      .execute();
    await mergeProposal(db, { ...input(one.number), target: other.number, note: "Abu apie suoliukus." });
    const mail = await db.selectFrom("outbox").select("text_body").executeTakeFirstOrThrow();
    expect(mail.text_body).toContain(`P-${other.number} „Suoliukai prie tvenkinio“`);
    expect(mail.text_body).toContain("Abu apie suoliukus.");
  });
});
