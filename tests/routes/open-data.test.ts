import { expect, it } from "vitest";
import { COLUMNS } from "~/features/open-data/dataset";
import { files } from "~/platform/paths";
import { loader as loadFile } from "~/routes/data/file";
import { loader as loadPage } from "~/routes/data/page";
import { loader as loadFeed } from "~/routes/feed";
import { makeMeeting, makeNeighbourhood, makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";
import { ORIGIN, responseOf, routeArgs } from "../setup/route-context";

describeEachEngine("open data", ({ db }) => {
  const file = (name: string, query = "") =>
    responseOf(loadFile(routeArgs(db, files.dataFile(name) + query, { params: { file: name } })));
  const json = async (name: string, query?: string) => (await file(name, query)).json();

  it("gives every published proposal, whatever the page, and none that is not", async () => {
    const theme = await makeTheme(db, "senjorai");
    const neighbourhood_id = await makeNeighbourhood(db, "dvaro", "Dvaro");
    const shown = await makeProposal(db, {
      ...{ title: "Suoliukai", body: "Prie upės", themeIds: [theme], neighbourhood_id },
      ...{ lat: 54.4, lng: 24.05, point_precision: "exact", author_name: "Vardas Pavardė" },
    });
    await makeProposal(db, { status: "received", published_at: null, title: "Laukia eilėje" });
    await makeProposal(db, { status: "rejected", status_reason: "spam", title: "Atmestas" });
    const rows = await json("proposals.json", "?page=7");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ...{ number: shown.number, title: "Suoliukai", text: "Prie upės", status: "published" },
      ...{ themes: ["senjorai"], neighbourhood: "dvaro", latitude: 54.4, longitude: 24.05 },
      ...{ sample: false, address: `${ORIGIN}/proposals/${shown.number}` },
    });
    expect(Object.keys(rows[0])).toEqual([...COLUMNS.proposals]);
    expect(JSON.stringify(rows)).not.toContain("Vardas");
  });

  it("speaks of sample records only where there are any", async () => {
    const hasSamples = async () => (await loadPage(routeArgs(db, "/data"))).hasSamples;
    await makeProposal(db);
    expect(await hasSamples()).toBe(false);
    await makeProposal(db, { is_sample: 1 });
    expect(await hasSamples()).toBe(true);
  });

  it("gives nothing for a search that holds no word", async () => {
    await makeProposal(db);
    expect(await json("proposals.json", "?q=🪑")).toEqual([]);
  });

  it("gives more proposals than are read at once, each once", async () => {
    for (let number = 1; number <= 520; number += 1) await makeProposal(db, { title: `Nr. ${number}` });
    const rows: { number: number }[] = await json("proposals.json");
    expect(new Set(rows.map(({ number }) => number)).size).toBe(520);
    expect(rows).toHaveLength(520);
  });

  it("obeys the filters of the list", async () => {
    const [seniors, youth] = [await makeTheme(db, "senjorai", 1), await makeTheme(db, "jaunimas", 2)];
    await makeProposal(db, { title: "Kursai", themeIds: [seniors] });
    await makeProposal(db, { title: "Riedlenčių aikštė", themeIds: [youth] });
    const titles = async (query: string) =>
      (await json("proposals.json", query)).map(({ title }: { title: string }) => title);
    expect(await titles("?theme=jaunimas")).toEqual(["Riedlenčių aikštė"]);
    expect(await titles("?q=kursai")).toEqual(["Kursai"]);
  });

  it("tells who was at a meeting only once its minutes are out, and nothing of a private one", async () => {
    const open = await makeMeeting(db, {
      minutes: "published",
      minutes_published_at: "2022-07-03T08:00:00.000Z",
    });
    const draft = await makeMeeting(db);
    await makeMeeting(db, { is_public: 0, title: "Vidinis" });
    for (const meeting_id of [open.id, draft.id])
      await db
        .insertInto("attendance")
        .values([
          { meeting_id, dimension: "sector", category: "residents", people: 14 },
          { meeting_id, dimension: "sector", category: "elders", people: 3 },
          { meeting_id, dimension: "group", category: "over_65", people: 9 },
        ])
        .execute();
    const rows: { number: number; people: number | null }[] = await json("meetings.json");
    const of = (number: number) => rows.find((row) => row.number === number);
    expect(rows).toHaveLength(2);
    expect(of(open.number)).toMatchObject({
      people: 17,
      residents: 14,
      over_65: 9,
      minutes_published: "2022-07-03",
    });
    expect(of(draft.number)).toMatchObject({ people: null, residents: null, over_65: null });
    expect(Object.keys(rows[0] ?? {})).toEqual([...COLUMNS.meetings]);
  });

  it("is a workbook that unpacks, and a 404 where there is no such file", async () => {
    await makeProposal(db, { title: "=1+1" });
    const answer = await file("proposals.xlsx");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="proposals.xlsx"');
    expect((await file("users.csv")).status).toBe(404);
  });
});

describeEachEngine("the feed", ({ db }) => {
  const feed = (query = "") => responseOf(loadFeed(routeArgs(db, files.feed() + query)));

  it("has what is published, the newest first, and narrows as the list does", async () => {
    const youth = await makeTheme(db, "jaunimas");
    const old = await makeProposal(db, { title: "Senas", submitted_at: "2022-06-01T09:00:00.000Z" });
    const fresh = await makeProposal(db, {
      ...{ title: "Naujas <b>", themeIds: [youth], submitted_at: "2022-06-09T09:00:00.000Z" },
    });
    await makeProposal(db, { status: "received", published_at: null, title: "Laukia" });
    const all = await (await feed()).text();
    expect([...all.matchAll(/<title>P-(\d+)/g)].map(([, number]) => Number(number))).toEqual([
      fresh.number,
      old.number,
    ]);
    expect(all).not.toContain("Laukia");
    expect(all).toContain("Naujas &lt;b&gt;");
    const narrowed = await (await feed("?theme=jaunimas&lang=en")).text();
    expect(narrowed).toContain(`${ORIGIN}/en/proposals/${fresh.number}`);
    expect(narrowed).not.toContain("Senas");
  });

  it("of one proposal tells its steps and the reason, and is absent where it is not public", async () => {
    const one = await makeProposal(db, {
      ...{ status: "not_included", status_note: "Tam nėra žemės", answer: "Pasiūlykite kitą vietą" },
      answered_at: "2022-08-01T09:00:00.000Z",
    });
    const steps = await (await feed(`?proposal=${one.number}`)).text();
    expect(steps).toContain(`<id>${ORIGIN}/proposals/${one.number}#not_included</id>`);
    expect(steps).toContain("Tam nėra žemės");
    expect(steps).toContain("Pasiūlykite kitą vietą");
    const hidden = await makeProposal(db, { status: "received", published_at: null });
    expect((await feed(`?proposal=${hidden.number}`)).status).toBe(404);
    expect((await feed("?proposal=9999")).status).toBe(404);
  });
});
