import { expect, it } from "vitest";
import { parseSelection } from "~/features/map/selection";
import { readAnswers } from "~/features/proposals/read-answers.server";
import { makeNeighbourhood, makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("the answers", ({ db }) => {
  const read = (query: string) =>
    readAnswers(db, { asked: parseSelection(new URLSearchParams(query)), language: "lt" });
  const numbers = ({ proposals }: Awaited<ReturnType<typeof read>>) =>
    proposals.map(({ proposal }) => proposal.number);

  it("are of one theme and one neighbourhood where these are asked for, and count only those", async () => {
    const senjorai = await makeTheme(db, "senjorai", 1);
    const jaunimas = await makeTheme(db, "jaunimas", 2);
    const dvaro = await makeNeighbourhood(db, "dvaro");
    const answered = { answer: "Darysime.", answered_at: "2022-08-01T09:00:00.000Z" };
    const one = await makeProposal(db, { status: "included", themeIds: [senjorai], neighbourhood_id: dvaro });
    const two = await makeProposal(db, { status: "included", themeIds: [jaunimas, senjorai] });
    await makeProposal(db, { themeIds: [jaunimas], ...answered });
    const four = await makeProposal(db, { themeIds: [senjorai] });

    const all = await read("");
    expect(numbers(all)).toEqual([two.number, one.number]);
    expect(all.unanswered).toBe(1);
    expect(all.themes.map(({ slug, total, unanswered }) => [slug, total, unanswered])).toEqual([
      ["senjorai", 3, 1],
      ["jaunimas", 2, 0],
    ]);

    expect(all.neighbourhoods.map(({ slug, total, unanswered }) => [slug, total, unanswered])).toEqual([
      ["dvaro", 1, 0],
    ]);

    const ofYoung = await read("theme=jaunimas");
    expect(numbers(ofYoung)).toEqual([two.number]);
    expect([ofYoung.unanswered, ofYoung.statuses.get("published")]).toEqual([0, 1]);
    const ofPlace = await read("theme=senjorai&neighbourhood=dvaro");
    expect(numbers(ofPlace)).toEqual([one.number]);
    expect(ofPlace.unanswered).toBe(0);
    expect(numbers(await read("theme=senjorai&status=published"))).toEqual([four.number]);
  });

  it("drop what there is not from the address, and pages past the last", async () => {
    await makeTheme(db, "senjorai");
    const { selection } = await read("theme=nera&neighbourhood=nera&status=rejected&q=kas&page=7");
    expect(selection).toEqual(parseSelection(new URLSearchParams()));
  });

  it("open on the first tab that has any, unless another was asked for", async () => {
    expect((await read("")).tab).toBe("included");
    const { number } = await makeProposal(db);
    const open = await read("");
    expect([open.tab, numbers(open)]).toEqual(["published", [number]]);
    const asked = await read("status=included");
    expect([asked.tab, asked.selection.statuses, numbers(asked)]).toEqual(["included", ["included"], []]);
  });
});
