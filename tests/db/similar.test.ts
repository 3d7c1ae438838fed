import { expect, it } from "vitest";
import { offerSimilar } from "~/features/proposals/offer-similar.server";
import { supportProposal } from "~/features/proposals/support-proposal.server";
import { makeNeighbourhood, makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("proposals similar to what is being written", ({ db }) => {
  const offer = (fields: Record<string, string>, browserHash?: string) =>
    offerSimilar(db, { fields: new URLSearchParams(fields), language: "lt", browserHash });
  const titles = async (fields: Record<string, string>) => (await offer(fields)).map(({ title }) => title);
  const bench = { title: "Suoliukas kas šimtą žingsnių", body: "Iki poliklinikos sunku nueiti." };

  it("are found by stem, without diacritics, in the title or in the text, and nothing hidden is", async () => {
    await makeProposal(db, bench);
    await makeProposal(db, { title: "Savanorių mokymai", body: "Kviesti, mokyti, dėkoti." });
    await makeProposal(db, {
      ...bench,
      title: "Suoliukai ir žingsniai",
      status: "received",
      published_at: null,
    });
    expect(await titles({ title: "Suoliukų kas simta zingsniu" })).toEqual([bench.title]);
    expect(
      await titles({ title: "Vieta prisėsti", body: "Iki poliklinikos sunku nueiti be suoliukų." }),
    ).toEqual([bench.title]);
    expect(await titles({ title: "Savanorį" })).toEqual(["Savanorių mokymai"]);
    expect(await titles({ title: "Nieko bendro neturintis" })).toEqual([]);
    expect(await titles({ title: "🙂🙂🙂🙂🙂 ☂☂☂" })).toEqual([]);
  });

  it("come in the order of what they share: words, then theme and place", async () => {
    const theme = await makeTheme(db, "senjorai");
    const neighbourhood_id = await makeNeighbourhood(db, "dvaro", "Dvaro");
    const point = { lat: 54.4, lng: 24.05, point_precision: "exact" as const };
    await makeProposal(db, { title: "Suoliukai prie ežero", body: "Gražu." });
    await makeProposal(db, { title: "Suoliukai prie mokyklos", body: "Gražu.", themeIds: [theme] });
    await makeProposal(db, {
      ...{ title: "Suoliukai prie stoties", body: "Gražu.", themeIds: [theme], neighbourhood_id },
    });
    await makeProposal(db, { title: "Nauji suoliukai parke", body: "Gražu.", ...point });
    const where = { neighbourhood: "dvaro", lat: "54.401", lng: "24.05" };
    expect(await titles({ title: "Suoliukai kieme", themes: "senjorai", ...where })).toEqual([
      "Suoliukai prie stoties",
      "Suoliukai prie mokyklos",
      "Nauji suoliukai parke",
    ]);
    expect((await titles({ title: "Nauji suoliukai parke" }))[0]).toBe("Nauji suoliukai parke");
  });

  it("tell what became of them, and whether this browser supports them", async () => {
    const { number } = await makeProposal(db, {
      ...{ ...bench, status: "not_included", status_note: "Tai savivaldybės darbas." },
    });
    await supportProposal(db, {
      number,
      browserHash: "mine",
      supports: true,
      now: "2022-07-05T10:00:00.000Z",
    });
    const asked = { title: bench.title };
    expect(await offer(asked, "mine")).toMatchObject([
      {
        ...{ title: bench.title, given: true, support: `/proposals/${number}/support` },
        facts: [`P-${number}`, "Neįtrauktas", "Pritaria 1 žmogus"],
        outcome: { label: "Kodėl neįtrauktas", text: "Tai savivaldybės darbas." },
      },
    ]);
    expect(await offer(asked, "other")).toMatchObject([{ given: false }]);
    expect(await offer(asked)).toMatchObject([{ given: false }]);
  });
});
