import { findPublishedProposal } from "db/queries/proposals";
import { hasSupport } from "db/queries/supports";
import { expect, it } from "vitest";
import { currentIndex } from "~/features/map/current-index.server";
import { EVERYTHING } from "~/features/map/selection";
import { supportProposal } from "~/features/proposals/support-proposal.server";
import { makeProposal } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("supporting a proposal", ({ db, engine, connectAgain }) => {
  const now = "2022-07-05T10:00:00.000Z";
  const tap = (number: number, browser: string, supports = true, from = db) =>
    supportProposal(from, { number, browserHash: browser, supports, now });
  const count = async (number: number) =>
    (await findPublishedProposal(db, { number, language: "lt" }))?.supports;

  it("counts a browser once, and not any more once it takes its support back", async () => {
    const { id, number } = await makeProposal(db);
    expect(await tap(number, "a")).toEqual({ ok: true, changed: true });
    expect(await tap(number, "a")).toEqual({ ok: true, changed: false });
    expect(await tap(number, "b")).toEqual({ ok: true, changed: true });
    expect(await count(number)).toBe(2);
    expect(await hasSupport(db, { proposalId: id, browserHash: "a" })).toBe(true);
    expect(await tap(number, "a", false)).toEqual({ ok: true, changed: true });
    expect(await tap(number, "a", false)).toEqual({ ok: true, changed: false });
    expect(await count(number)).toBe(1);
    expect(await hasSupport(db, { proposalId: id, browserHash: "a" })).toBe(false);
  });

  it("counts right when fifty browsers tap twice at the same moment", async () => {
    const { number } = await makeProposal(db);
    // SQLite waits for a lock without letting go of the process, so its second connection belongs to another process.
    const other = engine === "postgres" ? connectAgain() : db;
    const browsers = Array.from({ length: 25 }, (_, i) => `browser-${i}`);
    await Promise.all(
      browsers.flatMap((browser) => [tap(number, browser), tap(number, browser, true, other)]),
    );
    expect(await count(number)).toBe(25);
    await Promise.all(
      browsers.flatMap((browser) => [tap(number, browser, false), tap(number, browser, false, other)]),
    );
    expect(await count(number)).toBe(0);
  });

  it("counts one browser once that taps fifty times at the same moment, and none once it takes back", async () => {
    const { number } = await makeProposal(db);
    const other = engine === "postgres" ? connectAgain() : db;
    const fifty = (supports: boolean) =>
      Promise.all(Array.from({ length: 50 }, (_, i) => tap(number, "a", supports, i % 2 ? other : db)));
    const changed = (results: Awaited<ReturnType<typeof fifty>>) =>
      results.filter((result) => result.ok && result.changed).length;
    expect(changed(await fifty(true))).toBe(1);
    expect(await count(number)).toBe(1);
    expect(changed(await fifty(false))).toBe(1);
    expect(await count(number)).toBe(0);
  });

  it("knows no proposal that is not public", async () => {
    const hidden = await makeProposal(db, { status: "received", published_at: null });
    expect(await tap(hidden.number, "a")).toEqual({ ok: false, reason: "proposals:absent" });
    expect(await tap(4040, "a")).toEqual({ ok: false, reason: "proposals:absent" });
  });

  it("is seen at once where proposals are sorted by support", async () => {
    const first = await makeProposal(db);
    const second = await makeProposal(db);
    await currentIndex(db);
    await tap(first.number, "a");
    const order = (await currentIndex(db)).ask({ ...EVERYTHING, sort: "support" }).page(10);
    expect(order).toEqual([first.number, second.number]);
  });
});
