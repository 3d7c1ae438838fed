import { describe, expect, it } from "vitest";
import { type Bounds, boundsAround, placeOf, readPoint } from "./map-place";

describe("where the map opens", () => {
  it.each([
    ["54.3963, 24.0459", 54.3963, 24.0459],
    [" 54.3963,24.0459 ", 54.3963, 24.0459],
    ["54,3963, 24,0459", 54.3963, 24.0459],
    ["54,3963 24,0459", 54.3963, 24.0459],
    ["54,3963; 24,0459", 54.3963, 24.0459],
    ["-33.9, −70.5", -33.9, -70.5],
    ["54 24", 54, 24],
  ])("reads %s", (text, lat, lng) => expect(readPoint(text)).toEqual({ lat, lng }));

  it.each(["", "Alytus", "54.3963", "54,39", "95.1, 24.0", "54.1, 190.5", "54.1, 24.0, 3", "6027000 500000"])(
    "refuses %j",
    (text) => expect(readPoint(text)).toBeUndefined(),
  );

  it("holds the whole circle, as wide on the ground as high", () => {
    const [west, south, east, north] = boundsAround({ lat: 60, lng: 24, radiusKm: 10 }) ?? [];
    expect((north ?? 0) - (south ?? 0)).toBeCloseTo(20 / 111.32, 4);
    expect((east ?? 0) - (west ?? 0)).toBeCloseTo(40 / 111.32, 4);
  });

  it("does not reach over a pole or the date line", () => {
    expect(boundsAround({ lat: 84.99, lng: 24, radiusKm: 50 })).toBeUndefined();
    expect(boundsAround({ lat: 0, lng: 179.9, radiusKm: 50 })).toBeUndefined();
  });

  it("tells a view back as it was told", () => {
    const place = { lat: 54.40355, lng: 24.0305, radiusKm: 4.7 };
    const bounds: Bounds = boundsAround(place) ?? [0, 0, 0, 0];
    expect(placeOf(bounds)).toEqual(place);
  });
});
