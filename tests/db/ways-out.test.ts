import { beforeEach, expect, it } from "vitest";
import { EVERYTHING, parseSelection } from "~/features/map/selection";
import { findWaysOut } from "~/features/proposals/ways-out.server";
import { makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("a search that finds nothing", ({ db }) => {
  const waysOut = (query: string) => findWaysOut(db, parseSelection(new URLSearchParams(query)));

  beforeEach(async () => {
    const senjorai = await makeTheme(db, "senjorai");
    await makeTheme(db, "jaunimas");
    await makeProposal(db, {
      ...{ title: "Savanorių namai", body: "Čia renkasi savanoriai." },
      themeIds: [senjorai],
    });
    await makeProposal(db, { title: "Suoliukai parke", body: "Prie tako." });
    await makeProposal(db, {
      title: "Slapukynas",
      body: "Nematoma.",
      status: "received",
      published_at: null,
    });
  });

  it("asks whether a misspelt word was meant otherwise, and only where that finds something", async () => {
    const { meant } = await waysOut("q=savnoriai");
    expect([meant?.words, meant?.total]).toEqual(["savanoriai", 1]);
    const both = await waysOut("q=suolukai+parke");
    expect([both.meant?.words, both.meant?.total]).toEqual(["suoliukai parke", 1]);
    expect((await waysOut("q=savnoriai&theme=jaunimas")).meant).toBeUndefined();
    expect((await waysOut("q=zzzzzzz")).meant).toBeUndefined();
  });

  it("tells nobody a word that is not public", async () => {
    expect((await waysOut("q=slapukinas")).meant).toBeUndefined();
  });

  it("offers each word alone, and the search without each filter, where they find something", async () => {
    const { words, lifted } = await waysOut("q=savanoriai+parke&theme=senjorai");
    expect(words.map(({ word, total }) => [word, total])).toEqual([["savanoriai", 1]]);
    expect(lifted.map(({ filter, total }) => [filter, total])).toEqual([["q", 1]]);
    const byTheme = await waysOut("q=suoliukai&theme=senjorai&to=2100-01-01");
    expect(byTheme.lifted.map(({ filter }) => filter)).toEqual(["q", "themes"]);
    expect(byTheme.lifted[1]?.selection).toEqual({
      ...EVERYTHING,
      q: "suoliukai",
      to: "2100-01-01",
      sort: "relevance",
    });
  });
});
