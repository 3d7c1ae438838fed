import { expect, it } from "vitest";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING } from "~/features/map/selection";
import { makeProposal, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

const city = { west: 23.9, south: 54.3, east: 24.2, north: 54.5 };

describeEachEngine("the map of a selection", ({ db }) => {
  it("holds every published proposal with a point once, whatever the zoom", async () => {
    await makeTheme(db, "senjorai");
    for (let i = 0; i < 30; i += 1) {
      await makeProposal(db, { lat: 54.39 + i / 1000, lng: 24.03 + i / 700, point_precision: "exact" });
    }
    await makeProposal(db, {});
    await makeProposal(db, {
      lat: 54.4,
      lng: 24.04,
      point_precision: "exact",
      status: "received",
      published_at: null,
    });
    const answer = await askSelection(db, EVERYTHING);
    for (const zoom of [10, 13, 16, 18]) {
      const grid = answer.grid(city, zoom);
      const shown = grid.points.length + grid.cells.reduce((sum, cell) => sum + cell.count, 0);
      expect(shown, `at zoom ${zoom}`).toBe(30);
    }
  });

  it("parts proposals that stand on one spot by listing them", async () => {
    for (let i = 0; i < 60; i += 1)
      await makeProposal(db, { lat: 54.4, lng: 24.05, point_precision: "exact" });
    const answer = await askSelection(db, EVERYTHING);
    expect(answer.grid(city, 18).cells).toMatchObject([{ count: 60 }]);
    const listed = answer.places({ west: 24.0499, south: 54.3999, east: 24.0501, north: 54.4001 });
    expect(listed.total).toBe(60);
    expect(new Set(listed.points.map((point) => point.number)).size).toBe(50);
  });
});
