import { listCitationsOfProposal, listCitationsOfProposals } from "db/queries/citations";
import { bumpContentVersion } from "db/queries/counters";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import {
  countMerged,
  findMergeTarget,
  findPublishedProposal,
  listProposalsByNumbers,
  listPublicEvents,
} from "db/queries/proposals";
import { findNumbersByWords } from "db/queries/search-index";
import { listThemes } from "db/queries/themes";
import { proposalStatuses, publicProposalStatuses } from "db/tables/proposals";
import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { currentIndex } from "~/features/map/current-index.server";
import { EVERYTHING } from "~/features/map/selection";
import { readProposal } from "~/features/proposals/read-proposal.server";
import { makeMeeting, makeNeighbourhood, makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

const rejection = (status: string) => (status === "rejected" ? { status_reason: "spam" as const } : {});

describeEachEngine("reading proposals", ({ db }) => {
  it("shows a published proposal with its themes, place and meeting, in the reader's language", async () => {
    const [seniors, youth] = [await makeTheme(db, "senjorai", 2), await makeTheme(db, "jaunimas", 1)];
    const neighbourhood_id = await makeNeighbourhood(db, "dvaro", "Dvaro");
    const meeting = await makeMeeting(db, { title: "Susitikimas su seniūnaičiais" });
    const { number } = await makeProposal(db, {
      ...{
        title: "Bench",
        language: "en",
        neighbourhood_id,
        meeting_id: meeting.id,
        themeIds: [seniors, youth],
      },
    });
    const shown = await findPublishedProposal(db, { number, language: "en" });
    expect(shown).toMatchObject({
      title: "Bench",
      language: "en",
      neighbourhood: { slug: "dvaro", name: "Dvaro" },
      meeting: { number: meeting.number, title: "Susitikimas su seniūnaičiais" },
      isSample: false,
    });
    expect(shown?.themes.map((theme) => theme.name)).toEqual(["Theme jaunimas", "Theme senjorai"]);
  });

  it("tells nothing of a proposal that is not public, nor of a hidden meeting", async () => {
    const hidden = await makeMeeting(db, { is_public: 0 });
    for (const status of proposalStatuses) {
      const { number } = await makeProposal(db, { status, meeting_id: hidden.id, ...rejection(status) });
      const shown = await findPublishedProposal(db, { number, language: "lt" });
      const isPublic = publicProposalStatuses.some((known) => known === status);
      expect(shown?.number, status).toBe(isPublic ? number : undefined);
      expect(shown?.meeting ?? null).toBeNull();
    }
    expect(await findPublishedProposal(db, { number: 999, language: "lt" })).toBeUndefined();
  });

  it("lists in the order asked for and leaves out what is not public", async () => {
    const one = await makeProposal(db);
    const two = await makeProposal(db, { status: "received", published_at: null });
    const three = await makeProposal(db);
    const numbers = [three.number, two.number, one.number, 77];
    const listed = await listProposalsByNumbers(db, { numbers, language: "lt" });
    expect(listed.map((row) => row.number)).toEqual([three.number, one.number]);
    expect(await listProposalsByNumbers(db, { numbers: [], language: "lt" })).toEqual([]);
  });

  it("leads from a merged proposal to the one it lives on in, if both were public", async () => {
    const target = await makeProposal(db);
    const merged = await makeProposal(db, { status: "merged" });
    const never = await makeProposal(db, { status: "merged", published_at: null });
    const link = (proposal_id: string) =>
      db
        .insertInto("proposal_links")
        .values({ proposal_id, other_id: target.id, kind: "merged_into" })
        .execute();
    await link(merged.id);
    await link(never.id);
    expect(await findMergeTarget(db, { number: merged.number })).toBe(target.number);
    expect(await findMergeTarget(db, { number: never.number })).toBeUndefined();
    expect(await findMergeTarget(db, { number: target.number })).toBeUndefined();
    expect(await countMerged(db, { proposalId: target.id })).toBe(2);
  });

  it("tells the steps without notes, and changes since publication without what was written before or is private", async () => {
    const { id, number } = await makeProposal(db, {
      ...{ revision: 4, published_at: "2022-07-02T00:00:00.000Z" },
    });
    const step = (kind: "received" | "published" | "rejected", at: string) => ({
      ...{ id: uuidv7(), proposal_id: id, kind, at, note: "secret", user_id: null },
    });
    await db
      .insertInto("proposal_events")
      .values([
        step("published", "2022-07-02T00:00:00.000Z"),
        step("received", "2022-07-01T00:00:00.000Z"),
        step("rejected", "2022-07-01T12:00:00.000Z"),
      ])
      .execute();
    const revision = (revision: number, made_at: string, body: string, is_private: 0 | 1 = 0) => ({
      ...{ proposal_id: id, revision, title: "Was", body, made_at, made_by: null, is_private },
    });
    await db
      .insertInto("proposal_revisions")
      .values([
        revision(1, "2022-07-01T00:00:00.000Z", "secret"),
        revision(2, "2022-07-01T01:00:00.000Z", "private canary", 1),
        revision(3, "2022-07-03T00:00:00.000Z", "Two benches"),
        revision(4, "2022-07-04T00:00:00.000Z", "Three benches"),
      ])
      .execute();
    const events = await listPublicEvents(db, { proposalId: id });
    expect(events).toEqual([
      { kind: "received", at: "2022-07-01T00:00:00.000Z" },
      { kind: "published", at: "2022-07-02T00:00:00.000Z" },
    ]);
    const page = await readProposal(db, { number, language: "lt", mapLabel: () => "" });
    expect(JSON.stringify(page)).not.toMatch(/secret|canary/);
    expect(page?.changes).toEqual([
      { at: "2022-07-03T00:00:00.000Z", difference: null },
      {
        at: "2022-07-04T00:00:00.000Z",
        difference: {
          title: [{ kind: "same", text: "Was" }],
          body: [
            { kind: "out", text: "Two " },
            { kind: "in", text: "Three " },
            { kind: "same", text: "benches" },
          ],
        },
      },
    ]);
  });

  it("finds the sentences that rest on a proposal, of public strategies only", async () => {
    const proposal = await makeProposal(db);
    const sentence = async (slug: string, is_public: 0 | 1) => {
      const [strategy_id, section_id] = [uuidv7(), uuidv7()];
      const times = { created_at: "2022-07-01T00:00:00.000Z" };
      await db
        .insertInto("strategies")
        .values({
          ...{ id: strategy_id, slug, title: slug, period_from: null, period_to: null, state: "draft" },
          ...{ purpose: null, is_public, is_sample: 0, ...times },
        })
        .execute();
      await db
        .insertInto("sections")
        .values({
          ...{
            id: section_id,
            strategy_id,
            slug: "poreikiai",
            title: "Poreikiai",
            guidance: null,
            position: 1,
          },
          ...{ body: "", revision: 1, updated_at: times.created_at, updated_by: null },
        })
        .execute();
      await db
        .insertInto("citations")
        .values({
          ...{
            id: uuidv7(),
            section_id,
            sentence_position: 4,
            sentence: `Sakinys ${slug}`,
            proposal_id: proposal.id,
          },
          ...{ meeting_id: null, cited_revision: 1, state: "current" },
        })
        .execute();
    };
    await sentence("vieša", 1);
    await sentence("slapta", 0);
    const told = {
      sentence: "Sakinys vieša",
      position: 4,
      sectionSlug: "poreikiai",
      sectionTitle: "Poreikiai",
      strategyTitle: "vieša",
    };
    const { id } = proposal;
    expect(await listCitationsOfProposal(db, { proposalId: id })).toEqual([told]);
    expect(await listCitationsOfProposals(db, { proposalIds: [id] })).toEqual([{ ...told, proposalId: id }]);
    expect(await listCitationsOfProposals(db, { proposalIds: [] })).toEqual([]);
  });

  it("lists themes in their own order and neighbourhoods by their sort key", async () => {
    await makeTheme(db, "b", 1);
    await makeTheme(db, "a", 2);
    expect((await listThemes(db, { language: "lt" })).map((theme) => theme.name)).toEqual([
      "Tema b",
      "Tema a",
    ]);
    await makeNeighbourhood(db, "x", "2");
    await makeNeighbourhood(db, "y", "1");
    expect((await listNeighbourhoods(db)).map((place) => place.slug)).toEqual(["y", "x"]);
  });
});

describeEachEngine("the index in memory", ({ db, connectAgain }) => {
  const numbers = async (from = db) => (await currentIndex(from)).ask(EVERYTHING).numbers(0, 100);

  it("follows what is published, changed, withdrawn and erased, in every process", async () => {
    const other = connectAgain();
    expect(await numbers()).toEqual([]);
    const one = await makeProposal(db);
    const two = await makeProposal(db);
    expect(await numbers()).toEqual([two.number, one.number]);
    expect(await numbers(other)).toEqual([two.number, one.number]);

    const changed_in = await bumpContentVersion(db);
    await db
      .updateTable("proposals")
      .set({ status: "withdrawn", changed_in })
      .where("id", "=", two.id)
      .execute();
    expect(await numbers()).toEqual([one.number]);

    await db.deleteFrom("proposals").where("id", "=", one.id).execute();
    await bumpContentVersion(db);
    expect(await numbers(other)).toEqual([]);
    expect(await numbers()).toEqual([]);
  });

  it("starts in the middle of a life, with many asking at once", async () => {
    const theme = await makeTheme(db, "senjorai");
    const meeting = await makeMeeting(db);
    const neighbourhood_id = await makeNeighbourhood(db, "dvaro");
    await makeProposal(db, {
      themeIds: [theme],
      meeting_id: meeting.id,
      neighbourhood_id,
      status: "included",
    });
    await makeProposal(db, { status: "received", published_at: null });
    const late = connectAgain();
    const asked = await Promise.all(Array.from({ length: 8 }, () => currentIndex(late)));
    expect(asked.map((index) => index.ask(EVERYTHING).total)).toEqual(Array(8).fill(1));
    expect(asked[0]?.ask(EVERYTHING).facets()).toEqual({
      themes: new Map([["senjorai", 1]]),
      neighbourhoods: new Map([["dvaro", 1]]),
      meetings: new Map([[meeting.number, 1]]),
      origins: new Map([["online", 1]]),
      statuses: new Map([["included", 1]]),
    });
  });

  it("narrows by words that the word index finds, and shows nothing private through them", async () => {
    const open = await makeProposal(db, { title: "Suoliukai" });
    await makeProposal(db, { title: "Suoliukai", status: "received", published_at: null });
    const found = await findNumbersByWords(db, { query: "suoliukas" });
    expect(found?.numbers).toHaveLength(2);
    expect((await currentIndex(db)).ask(EVERYTHING, found).numbers(0, 10)).toEqual([open.number]);
  });
});
