import {
  listCitationsOfMeeting,
  listCitationsOfProposal,
  listCitationsOfSection,
  replaceCitations,
} from "db/queries/citations";
import { beforeEach, expect, it } from "vitest";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { makeMeeting, makeProposal, makeStrategy } from "../factories/strategy";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("citations", ({ db }) => {
  const cite = (
    sectionId: string,
    ...rows: [id: string, position: number, source: string, revision?: number][]
  ) =>
    replaceCitations(db, {
      sectionId,
      citations: rows.map(([id, sentencePosition, source, citedRevision = 1]) => ({
        ...{ id, sentencePosition, sentence: `Sakinys ${sentencePosition}.`, citedRevision },
        proposalId: source.startsWith("proposal") ? source : null,
        meetingId: source.startsWith("meeting") ? source : null,
        state: "current",
      })),
    });
  const states = async (sectionId: string) =>
    (await listCitationsOfSection(db, { sectionId })).map(({ id, state }) => `${id} ${state}`);

  beforeEach(async () => {
    await makeMeeting(db, 3);
    await makeProposal(db, 12, { meeting_id: "meeting-3" });
    await makeProposal(db, 13);
    await makeStrategy(db, { sections: ["poreikiai", "tikslai"] });
    await cite("section-tikslai", ["d", 0, "proposal-12"]);
    await cite("section-poreikiai", ["a", 0, "proposal-12"], ["b", 2, "meeting-3"], ["c", 4, "proposal-13"]);
  });

  it("lead from a proposal and from a meeting to the sentences, in the order of the strategy", async () => {
    const used = await listCitationsOfProposal(db, { proposalId: "proposal-12" });
    expect(used.map(({ sectionSlug, position }) => [sectionSlug, position])).toEqual([
      ["poreikiai", 0],
      ["tikslai", 0],
    ]);
    expect(await listCitationsOfMeeting(db, { meetingId: "meeting-3" })).toEqual([
      {
        ...{ sectionSlug: "poreikiai", sectionTitle: "Skyrius poreikiai", position: 2 },
        ...{ strategyTitle: "Bandomoji strategija", sentence: "Sakinys 2." },
      },
    ]);
  });

  it("are not told to visitors while the strategy is not theirs to read", async () => {
    await db.updateTable("strategies").set({ is_public: 0 }).execute();
    expect(await listCitationsOfProposal(db, { proposalId: "proposal-12" })).toEqual([]);
    expect(await listCitationsOfMeeting(db, { meetingId: "meeting-3" })).toEqual([]);
  });

  it("go stale when their proposal is reworded, and no others do", async () => {
    await db.updateTable("proposals").set({ revision: 2 }).where("number", "=", 12).execute();
    expect(await flagStaleCitations(db, { proposalId: "proposal-12" })).toBe(2);
    expect(await states("section-poreikiai")).toEqual(["a stale", "b current", "c current"]);
    expect(await states("section-tikslai")).toEqual(["d stale"]);
    expect(await flagStaleCitations(db, { proposalId: "proposal-12" })).toBe(0);
  });

  it("stay as they are when something else about the proposal changes", async () => {
    await db.updateTable("proposals").set({ support_count: 9, version: 2 }).execute();
    expect(await flagStaleCitations(db, { proposalId: "proposal-12" })).toBe(0);
  });

  it("go stale when nobody may read their proposal any more", async () => {
    await db.updateTable("proposals").set({ status: "withdrawn" }).where("number", "=", 13).execute();
    expect(await flagStaleCitations(db, { proposalId: "proposal-13" })).toBe(1);
    expect(await states("section-poreikiai")).toEqual(["a current", "b current", "c stale"]);
  });
});
