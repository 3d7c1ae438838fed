import { listNeeds } from "db/queries/needs";
import { findUndecided, listCitedUndecided } from "db/queries/proposal-decisions";
import { listProposalEvents } from "db/queries/proposal-events";
import { listSections } from "db/queries/sections";
import { findDraftStrategy } from "db/queries/strategies";
import { listStrategyNodes, type StrategyNode } from "db/queries/strategy-nodes";
import { beforeEach, expect, it } from "vitest";
import { changeOutline } from "~/features/strategy/change-outline.server";
import { createDraft } from "~/features/strategy/create-draft.server";
import { decideProposal } from "~/features/strategy/decide-proposal.server";
import type { OutlineChange } from "~/features/strategy/outline.form";
import { saveSection } from "~/features/strategy/save-section.server";
import { buildTree, type TreeNode } from "~/features/strategy/tree";
import { makeDrafter, makeProposal, makeStrategy } from "../factories/strategy";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("the drafter's desk", ({ db, connectAgain }) => {
  const strategyId = "strategy";
  const mail = { origin: "https://sueiga.example", secret: "s" };
  let userId = "";
  const change = (one: OutlineChange) => changeOutline(db, { strategyId, change: one, userId });
  const needs = async () => (await listNeeds(db, { strategyId })).map(({ title }) => title);
  const tree = async () => {
    const flat = (nodes: TreeNode<StrategyNode>[]): string[] =>
      nodes.flatMap(({ node, number, children }) => [`${number} ${node.id}`, ...flat(children)]);
    return flat(buildTree(await listStrategyNodes(db, { strategyId })));
  };

  beforeEach(async () => {
    userId = await makeDrafter(db);
    await makeProposal(db, 12);
    await makeProposal(db, 13, { status: "received", published_at: null });
  });

  it("makes one draft with the sections that the regulation asks for, however often it is asked", async () => {
    const create = (on = db) =>
      createDraft(on, { title: "Strategija", periodFrom: 2021, periodTo: 2027, userId });
    expect(await create()).toEqual({ ok: true });
    expect(await create(connectAgain())).toEqual({ ok: false, reason: "strategy:create.exists" });
    const draft = await findDraftStrategy(db);
    expect(draft).toMatchObject({ title: "Strategija", periodTo: 2027, isPublic: false, state: "draft" });
    const sections = await listSections(db, { strategyId: draft?.id ?? "" });
    expect(sections.map(({ title }) => title)).toEqual([
      "Vietovė ir gyventojai",
      "Kaip dalyvavo bendruomenė",
      "Poreikiai ir galimybės",
      "Tikslai, siektini rezultatai ir veiksmai",
      "Valdymas, stebėsena ir vertinimas",
      "Finansinis planas",
    ]);
    expect(sections[0]?.guidance).toContain("32 straipsnio 1 dalies a punktas");
  });

  it("keeps needs in order and codes public proposals to them", async () => {
    await makeStrategy(db, { sections: [] });
    await change({ intent: "add-need", id: "n1", title: "Suoliukai", description: "" });
    await change({ intent: "add-need", id: "n2", title: "Šviesa", description: "" });
    await change({ intent: "add-need", id: "n2", title: "Šviesa", description: "" });
    await change({ intent: "move-need", id: "n2", direction: "up" });
    expect(await needs()).toEqual(["Šviesa", "Suoliukai"]);
    expect(await change({ intent: "code-proposal", id: "n1", number: 12 })).toEqual({ ok: true });
    expect(await change({ intent: "code-proposal", id: "n1", number: 12 })).toEqual({ ok: true });
    expect(await change({ intent: "code-proposal", id: "n1", number: 13 })).toMatchObject({
      reason: "strategy:outline.noProposal",
    });
    expect((await listNeeds(db, { strategyId }))[1]?.proposals.map(({ number }) => number)).toEqual([12]);
    await change({ intent: "uncode-proposal", id: "n1", number: 12 });
    expect((await listNeeds(db, { strategyId }))[1]?.proposals).toEqual([]);
    await change({ intent: "remove-need", id: "n2" });
    expect(await needs()).toEqual(["Suoliukai"]);
  });

  it("builds, moves and prunes the tree, and keeps its numbers without gaps", async () => {
    await makeStrategy(db, { sections: [] });
    const add = (id: string, parent: string) =>
      change({ intent: "add-node", id, parent, title: id, description: "" });
    for (const [id, parent] of [
      ["a", ""],
      ["b", ""],
      ["b1", "b"],
      ["b2", "b"],
      ["b2x", "b2"],
    ] as const) {
      expect(await add(id, parent)).toEqual({ ok: true });
    }
    expect(await add("too deep", "b2x")).toMatchObject({ ok: false });
    expect(await change({ intent: "remove-node", id: "b" })).toMatchObject({
      reason: "strategy:outline.hasChildren",
    });
    await change({ intent: "move-node", id: "b", direction: "up" });
    await change({ intent: "move-node", id: "b2", direction: "up" });
    await change({ intent: "remove-node", id: "b1" });
    expect(await tree()).toEqual(["1 b", "1.1 b2", "1.1.1 b2x", "2 a"]);
  });

  it("writes words over those that were seen, never over newer ones", async () => {
    await makeStrategy(db, { sections: [] });
    await change({ intent: "add-node", id: "a", parent: "", title: "Pirmas", description: "" });
    const edit = (seenTitle: string, title: string) =>
      change({
        ...{ intent: "edit-node", id: "a", seenTitle, seenDescription: "", title },
        ...{ description: "", objective: "" },
      });
    expect(await edit("Pirmas", "Antras")).toEqual({ ok: true });
    expect(await edit("Pirmas", "Trečias")).toEqual({ ok: false, reason: "strategy:outline.changed" });
    expect((await listStrategyNodes(db, { strategyId }))[0]?.title).toBe("Antras");
  });

  it("says of a proposal what became of it, and of which a drafter still owes an answer", async () => {
    await makeStrategy(db, { sections: ["poreikiai"] });
    await saveSection(db, {
      ...{ sectionId: "section-poreikiai", title: "Poreikiai", body: "Taip [@P-12].", startedFrom: 1 },
      ...{ userId, ...mail },
    });
    const owed = async () => (await listCitedUndecided(db, { strategyId, limit: 5 })).proposals;
    expect(await owed()).toEqual([{ number: 12, title: "Pasiūlymas 12", sentences: 1 }]);
    const { version } = (await findUndecided(db, { number: 12 })) ?? { version: 0 };
    const decide = (startedFrom: number) =>
      decideProposal(db, {
        ...{ number: 12, decision: "included", section: "Poreikiai", reason: null, answer: "Ačiū." },
        ...{ startedFrom, userId, ...mail },
      });
    expect(await decide(version)).toEqual({ ok: true });
    expect(await decide(version)).toEqual({ ok: false, reason: "strategy:decision.changed" });
    expect(await owed()).toEqual([]);
    expect(await findUndecided(db, { number: 12 })).toMatchObject({ status: "included", answer: "Ačiū." });
    const again = await decideProposal(db, {
      ...{ number: 12, decision: "not_included", section: null, answer: null },
      ...{ reason: "Tam nėra lėšų.", startedFrom: version + 1, userId, ...mail },
    });
    expect(again).toEqual({ ok: true });
    expect(await findUndecided(db, { number: 12 })).toMatchObject({
      ...{ status: "not_included", note: "Tam nėra lėšų.", answer: "Ačiū." },
    });
    const events = await listProposalEvents(db, { proposalId: "proposal-12" });
    expect(events.map(({ kind, note }) => [kind, note])).toEqual([
      ["considered", null],
      ["cited", null],
      ["included", "Poreikiai"],
      ["answered", null],
      ["not_included", "Tam nėra lėšų."],
    ]);
  });

  it("decides on nothing that visitors may not read", async () => {
    const refused = await decideProposal(db, {
      ...{ number: 13, decision: "included", section: "Poreikiai", reason: null, answer: null },
      ...{ startedFrom: 1, userId, ...mail },
    });
    expect(refused.ok).toBe(false);
  });
});
