import { insertAttachment, storeFile } from "db/queries/attachments";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { files } from "~/platform/paths";
import { loader } from "~/routes/meetings/protocol";
import { makeMeeting, makeNeighbourhood, makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";
import { responseOf, routeArgs } from "../setup/route-context";

describeEachEngine("the minutes as a document", ({ db }) => {
  const open = (number: number | string, query = "") =>
    responseOf(
      loader(routeArgs(db, files.protocol(Number(number)) + query, { params: { number: String(number) } })),
    );
  /** The document's paragraphs as text, one on a line; what would break a reader breaks this. */
  async function read(answer: Response): Promise<{ xml: string; lines: string[] }> {
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const lines = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = ""]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
    );
    return { xml, lines: lines.filter(Boolean) };
  }

  /** Something attached to a meeting that is shown to its keepers, or to everyone. */
  async function attach(meeting_id: string, is_public: 0 | 1) {
    const hash = `${is_public}`.repeat(64);
    await storeFile(db, { hash, contentType: "application/pdf", bytes: Buffer.from("%PDF-1.7") });
    await insertAttachment(db, {
      ...{
        id: `${meeting_id}-file`,
        proposal_id: null,
        meeting_id,
        hash,
        small_hash: null,
        width: null,
        height: null,
      },
      ...{
        alternative: "",
        name: "sarasas.pdf",
        is_public,
        is_sample: 0,
        created_at: "2022-06-20T08:00:00.000Z",
      },
    });
  }

  async function makeHeldMeeting(minutes: "published" | "draft" = "published", attached: 0 | 1 = 0) {
    const meeting = await makeMeeting(db, {
      ...{ type: "sueiga", title: "Vasaros sueiga", held_on: "2022-06-15", place: "Biblioteka", minutes },
      ...{ starts_at: "18:00", ends_at: "19:30", chair: "Pirmininkė Pirma", secretary: "Sekretorius Antras" },
      minutes_published_at: minutes === "published" ? "2022-06-20T08:00:00.000Z" : null,
      notes: "Kita: <ženklai> & „kabutės“",
    });
    const meeting_id = meeting.id;
    const item = {
      id: `${meeting_id}-1`,
      meeting_id,
      position: 1,
      title: "Senjorų klubas",
      presenter: "Seniūnaitė",
    };
    await db
      .insertInto("agenda_items")
      .values([
        { ...item, notes: "Pirma eilutė\nAntra eilutė" },
        { ...item, id: `${meeting_id}-2`, position: 2, title: "Suoliukai", presenter: null, notes: " " },
      ])
      .execute();
    const decision = { meeting_id, agenda_item_id: item.id, position: 1, wording: "Pritarti klubui" };
    await db
      .insertInto("decisions")
      .values({ id: `${meeting_id}-d`, ...decision, votes_for: 12, votes_against: 1, votes_abstained: 0 })
      .execute();
    await db
      .insertInto("attendance")
      .values([
        { meeting_id, dimension: "sector", category: "residents", people: 20 },
        { meeting_id, dimension: "sector", category: "elders", people: 1 },
        { meeting_id, dimension: "group", category: "over_65", people: 9 },
      ])
      .execute();
    const themeIds = [await makeTheme(db, "senjorai")];
    await makeProposal(db, { title: "Suoliukai prie klubo", meeting_id, themeIds, origin: "meeting" });
    for (const name of ["Alyčio", "Dainavos"]) {
      const neighbourhood_id = await makeNeighbourhood(db, `${name}-${meeting_id}`, name);
      await db.insertInto("meeting_neighbourhoods").values({ meeting_id, neighbourhood_id }).execute();
    }
    await attach(meeting_id, attached);
    return meeting.number;
  }

  it("has every element that practice asks for, in its order", async () => {
    const number = await makeHeldMeeting();
    const { lines, xml } = await read(await open(number));
    const expected = [
      ...[
        "PROTOKOLAS",
        "Vasaros sueiga",
        `2022\u00A0m. birželio 15\u00A0d. Nr. ${number}`,
        "Vieta: Biblioteka",
        "Seniūnaitijos: Alyčio, Dainavos",
      ],
      ...["Pradžia 18:00", "Pabaiga 19:30", "Pirmininkas (-ė) – Pirmininkė Pirma"],
      ...["Sekretorius (-ė) – Sekretorius Antras", "DALYVAVO", "Iš viso 21 žmogus.", "DARBOTVARKĖ"],
      ...["Senjorų klubas", "1. SVARSTYTA. Senjorų klubas", "Pranešėjas (-a) – Seniūnaitė.", "Pirma eilutė"],
      ...["Antra eilutė", "NUTARTA", "1.1. Pritarti klubui", "Balsavo: už – 12, prieš – 1, susilaikė – 0."],
      ...["2. SVARSTYTA. Suoliukai", "Užrašų nėra."],
      ...["KITI KLAUSIMAI", "Kita: &lt;ženklai&gt; &amp; „kabutės“", "PATEIKTI PASIŪLYMAI"],
      ...["Suoliukai prie klubo", "PRIDEDAMA", "Dalyvių sąrašas (viešai neskelbiamas)."],
    ];
    const places = expected.map((text) => lines.indexOf(text));
    expect(expected.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain("<w:tblHeader/>");
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(lines.at(-2)).toMatch(/^Sekretorius \(-ė\).*Sekretorius Antras$/);
  });

  it("names no annexed list where none is kept", async () => {
    const { lines } = await read(await open(await makeHeldMeeting("published", 1)));
    expect(lines).toContain("DALYVAVO");
    expect(lines).not.toContain("PRIDEDAMA");
  });

  it("speaks English where that is asked for", async () => {
    const { lines } = await read(await open(await makeHeldMeeting(), "?lang=en"));
    expect(lines).toContain("MINUTES");
    expect(lines).toContain("21 people in all.");
  });

  it("is not there before the minutes are out, nor of a meeting that is not public or does not exist", async () => {
    expect((await open(await makeHeldMeeting("draft"))).status).toBe(404);
    const hidden = await makeMeeting(db, {
      ...{ is_public: 0, minutes: "published", minutes_published_at: "2022-06-20T08:00:00.000Z" },
    });
    expect((await open(hidden.number)).status).toBe(404);
    expect((await open("999")).status).toBe(404);
    expect((await open("1e3")).status).toBe(404);
  });
});
