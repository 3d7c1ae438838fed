import { findPublishedProposal } from "db/queries/proposals";
import { countWaitingProposals } from "db/queries/waiting-work";
import { insertStarter } from "db/seeds/starter/index";
import { expect, it } from "vitest";
import { makeProposal } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("a day that nobody wrote down", ({ db }) => {
  it("is not what somebody has waited since, nor is the day of an invented proposal", async () => {
    const waiting = { status: "received", published_at: null } as const;
    await makeProposal(db, { ...waiting, submitted_at: "2022-06-01T00:00:00.000Z" });
    await makeProposal(db, { ...waiting, submitted_at: "2022-07-01T09:30:00.000Z", is_sample: 1 });
    expect(await countWaitingProposals(db)).toEqual({ count: 2, oldest: null });
    await makeProposal(db, { ...waiting, submitted_at: "2026-03-01T09:30:00.000Z" });
    expect(await countWaitingProposals(db)).toEqual({ count: 3, oldest: "2026-03-01T09:30:00.000Z" });
  });

  it("is told as the period of the consultation that it belongs to", async () => {
    await insertStarter(db, { contentVersion: 1 });
    const told = await findPublishedProposal(db, { number: 1, language: "lt" });
    expect(told?.period).toEqual({ startsOn: "2022-06", endsOn: "2022-08" });
    const { number } = await makeProposal(db, { submitted_at: "2022-06-20T09:30:00.000Z" });
    expect((await findPublishedProposal(db, { number, language: "lt" }))?.period).toBeNull();
    const other = await makeProposal(db, { submitted_at: "2019-01-01T00:00:00.000Z" });
    expect((await findPublishedProposal(db, { number: other.number, language: "lt" }))?.period).toBeNull();
  });
});
