import { proposalStatuses } from "db/tables/proposals";
import { expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { loader as loadAnswers } from "~/routes/answers";
import { loader as loadList } from "~/routes/proposals/list";
import { loader as loadProposal } from "~/routes/proposals/proposal";
import { loader as loadSupport, action as support } from "~/routes/proposals/support";
import { loader as loadTheme } from "~/routes/themes/theme";
import { makeNeighbourhood, makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";
import { responseOf, routeArgs } from "../setup/route-context";

const paths = pathsFor("lt");

describeEachEngine("the list of proposals", ({ db }) => {
  const list = (query: string) => loadList(routeArgs(db, paths.proposals() + query));
  const english = (query: string) =>
    loadList(routeArgs(db, pathsFor("en").proposals() + query, { language: "en" }));
  const numbers = async (query: string) => (await list(query)).proposals.map((proposal) => proposal.number);

  it("answers filters and words together, with counts for every other choice", async () => {
    const seniors = await makeTheme(db, "senjorai", 1);
    const youth = await makeTheme(db, "jaunimas", 2);
    const neighbourhood_id = await makeNeighbourhood(db, "dvaro", "Dvaro");
    const one = await makeProposal(db, { title: "Suoliukai", themeIds: [seniors], neighbourhood_id });
    const two = await makeProposal(db, { title: "Suoliukų reikia", themeIds: [youth] });
    await makeProposal(db, { title: "Kursai", themeIds: [youth] });

    expect(await numbers("?q=suoliukas")).toEqual([two.number, one.number]);
    const narrowed = await list("?theme=senjorai&q=suoliuku");
    expect(narrowed.proposals.map((proposal) => proposal.number)).toEqual([one.number]);
    expect(narrowed.total).toBe(1);
    expect(narrowed.facets.themes).toEqual(
      new Map([
        ["senjorai", 1],
        ["jaunimas", 1],
      ]),
    );
    expect(narrowed.facets.neighbourhoods).toEqual(new Map([["dvaro", 1]]));
  });

  it("begins with the nearest to a neighbourhood or a point, each told in the address to a hundred metres", async () => {
    const kalvos = await makeNeighbourhood(db, "kalvos", "Kalvos");
    await db.updateTable("neighbourhoods").set({ lat: 54.5 }).where("id", "=", kalvos).execute();
    const at = (lat: number) => makeProposal(db, { lat, lng: 24.05, point_precision: "exact" });
    const [south, north] = [await at(54.4), await at(54.49)];
    const home = await makeProposal(db, { neighbourhood_id: kalvos });
    const nowhere = await makeProposal(db);
    const order = [home, north, south, nowhere].map(({ number }) => number);
    expect(await numbers("?sort=nearest&near=kalvos")).toEqual(order);
    const fromSouth = [south, north, home, nowhere].map(({ number }) => number);
    expect(await numbers("?sort=nearest&near=54.401%2C24.050")).toEqual(fromSouth);
    const leadsTo = async (query: string) => (await responseOf(list(query))).headers.get("location");
    expect(await leadsTo("?sort=nearest&near=54.40123%2C24.05")).toBe(
      paths.proposals({ sort: "nearest", near: "54.401,24.050" }),
    );
    expect(await leadsTo("?sort=nearest&near=nera")).toBe(paths.proposals({ sort: "nearest" }));
    expect((await list("?sort=nearest&near=kalvos")).meta.hidden).toBe(true);
  });

  it("leads every spelling of a selection to its one address, dropping what is unknown", async () => {
    await makeTheme(db, "senjorai");
    for (const [query, address] of [
      ["?theme=&q=&from=", paths.proposals()],
      ["?theme=senjorai&theme=nera&utm=1", `${paths.proposals()}?theme=senjorai`],
      ["?page=99", paths.proposals()],
      ["?sort=newest", paths.proposals()],
      ["?neighbourhood=nera&status=rejected&page=abc", paths.proposals()],
    ] as const) {
      const answer = await responseOf(list(query));
      expect([answer.status, answer.headers.get("location")], query).toEqual([302, address]);
    }
    expect((await list("?theme=senjorai")).total).toBe(0);
  });

  it("leads a number straight to its proposal, but not to one that is hidden", async () => {
    const shown = await makeProposal(db);
    const hidden = await makeProposal(db, { status: "received", published_at: null });
    const answer = await responseOf(list(`?q=p-${shown.number}`));
    expect(answer.headers.get("location")).toBe(paths.proposal(shown.number));
    expect((await list(`?q=P-${hidden.number}`)).total).toBe(0);
  });

  it("pages through many, newest first, and is not for search engines when searched", async () => {
    for (let i = 0; i < 25; i += 1) await makeProposal(db, { title: "Takas" });
    const first = await list("");
    const second = await list("?page=2");
    expect([first.proposals.length, second.proposals.length, first.pageCount]).toEqual([20, 5, 2]);
    expect(second.meta.title).toBe("Pasiūlymai, 2 puslapis");
    expect(first.meta.hidden).toBe(false);
    expect((await list("?q=takas")).meta.hidden).toBe(true);
    expect(second.meta.search).toBe("page=2");
    expect((await english("")).meta.title).toBe("Proposals");
  });
});

describeEachEngine("the page of a proposal", ({ db }) => {
  const open = (number: number | string) =>
    loadProposal(routeArgs(db, paths.proposal(1), { params: { number: String(number) } }));

  it("answers alike for numbers that are hidden, absent or none", async () => {
    const answers: string[] = [];
    for (const status of proposalStatuses) {
      const { number } = await makeProposal(db, {
        ...{ status, published_at: "2022-07-01T00:00:00.000Z", title: "CANARY" },
        ...(status === "rejected" && { status_reason: "spam" as const }),
      });
      if (["received", "merged", "withdrawn", "rejected"].includes(status)) {
        const answer = await responseOf(open(number));
        answers.push(`${answer.status} ${await answer.text()}`);
      } else expect((await open(number)).proposal.status).toBe(status);
    }
    for (const absent of ["9999", "0", "01", "-1", "1e3", "x", "", "99999999999"]) {
      const answer = await responseOf(open(absent));
      answers.push(`${answer.status} ${await answer.text()}`);
    }
    expect(new Set(answers)).toEqual(new Set(["404 "]));
  });

  it("leads from a merged proposal to the one it lives on in", async () => {
    const target = await makeProposal(db);
    const merged = await makeProposal(db, { status: "merged" });
    await db
      .insertInto("proposal_links")
      .values({ proposal_id: merged.id, other_id: target.id, kind: "merged_into" })
      .execute();
    expect((await responseOf(open(merged.number))).headers.get("location")).toBe(
      paths.proposal(target.number),
    );
  });

  it("carries nothing private to the page", async () => {
    const { id, number } = await makeProposal(db, {
      submission_key: "CANARY-key",
      receipt_hash: "CANARY-receipt",
    });
    await db
      .insertInto("proposal_contacts")
      .values({
        proposal_id: id,
        email: "CANARY@example.org",
        name: "CANARY",
        name_is_public: 0,
        language: "lt",
      })
      .execute();
    expect(JSON.stringify(await open(number))).not.toContain("CANARY");
  });

  it("offers what is similar: by the words of the title, never itself or what is hidden", async () => {
    const { number } = await makeProposal(db, { title: "Suoliukai Dainavos parke" });
    const alike = await makeProposal(db, { title: "Daugiau suoliukų Dainavoje" });
    await makeProposal(db, { title: "Suoliukai Dainavos parke", status: "received", published_at: null });
    await makeProposal(db, { title: "Savanorių mokymai" });
    expect((await open(number)).similar.map((proposal) => proposal.number)).toEqual([alike.number]);
  });
});

describeEachEngine("the support button", ({ db }) => {
  const send = (number: number, supports: string, cookie = "") =>
    support(
      routeArgs(db, paths.supportProposal(number), {
        ...{ method: "POST", params: { number: String(number) }, headers: { cookie } },
        body: new URLSearchParams({ supports }),
      }),
    );
  const state = async (number: number, cookie = "") => {
    const params = { number: String(number) };
    const { data, init } = await loadSupport(
      routeArgs(db, paths.supportProposal(number), { params, headers: { cookie } }),
    );
    expect(new Headers(init?.headers).get("Cache-Control")).toBe("no-store");
    return [data.given, data.supports];
  };

  it("works once a browser, and can be undone in that browser", async () => {
    const { number } = await makeProposal(db);
    const first = await responseOf(send(number, "yes"));
    expect(first.headers.get("location")).toBe(paths.supportProposal(number));
    const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(cookie).toContain("sueiga-support=");
    expect(await state(number, cookie)).toEqual([true, 1]);
    expect(await state(number)).toEqual([false, 1]);

    const again = await responseOf(send(number, "yes", cookie));
    expect(again.headers.get("set-cookie")).toBeNull();
    expect(await state(number, cookie)).toEqual([true, 1]);
    await send(number, "no", cookie);
    expect(await state(number, cookie)).toEqual([false, 0]);
  });

  it("leads back to the page on which somebody was writing, and to no other", async () => {
    const { number } = await makeProposal(db);
    const leadsTo = async (back: string) => {
      const body = new URLSearchParams({ supports: "yes", back });
      const sent = { method: "POST", params: { number: String(number) }, body };
      const answer = await responseOf(support(routeArgs(db, paths.supportProposal(number), sent)));
      return answer.headers.get("location");
    };
    const page = paths.newProposal({ meeting: 3 });
    expect(await leadsTo(page)).toBe(page);
    expect(await leadsTo("https://example.org/proposals/new")).toBe(paths.supportProposal(number));
  });

  it("is not there for a hidden proposal", async () => {
    const { number } = await makeProposal(db, { status: "withdrawn" });
    expect((await responseOf(send(number, "yes"))).status).toBe(404);
    const params = { number: String(number) };
    expect((await responseOf(loadSupport(routeArgs(db, paths.proposals(), { params })))).status).toBe(404);
  });

  it("stops a client that makes up browsers", async () => {
    const { number } = await makeProposal(db);
    let last = await responseOf(send(number, "yes"));
    for (let i = 0; i < 125; i += 1) last = await responseOf(send(number, "yes"));
    expect(last.headers.get("location")).toContain("too-many");
    expect((await state(number))[1]).toBe(120);
  });
});

describeEachEngine("themes and answers", ({ db }) => {
  it("a theme tells its own proposals and where they come from", async () => {
    const theme = await makeTheme(db, "senjorai");
    const neighbourhood_id = await makeNeighbourhood(db, "dvaro", "Dvaro");
    const own = await makeProposal(db, { themeIds: [theme], neighbourhood_id, status: "included" });
    await makeProposal(db);
    const read = await loadTheme(routeArgs(db, paths.theme("senjorai"), { params: { slug: "senjorai" } }));
    expect(read.newest.map((proposal) => proposal.number)).toEqual([own.number]);
    expect(read.places).toEqual([{ slug: "dvaro", name: "Dvaro", count: 1 }]);
    const absent = loadTheme(routeArgs(db, paths.theme("nera"), { params: { slug: "nera" } }));
    expect((await responseOf(absent)).status).toBe(404);
  });

  it("answers are told by what became of proposals", async () => {
    const done = await makeProposal(db, { status: "included" });
    const refused = await makeProposal(db, { status: "not_included", status_note: "Jau yra" });
    await makeProposal(db);
    const tab = async (query: string) => {
      const read = await loadAnswers(routeArgs(db, paths.answers() + query));
      return read.proposals.map(({ proposal }) => proposal.number);
    };
    expect(await tab("")).toEqual([done.number]);
    expect(await tab("?status=not_included")).toEqual([refused.number]);
    const far = await responseOf(loadAnswers(routeArgs(db, `${paths.answers()}?status=considered&page=7`)));
    expect(far.headers.get("location")).toBe(`${paths.answers()}?status=considered`);
  });
});
