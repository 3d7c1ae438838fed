import { expect, it } from "vitest";
import { stripMarkers } from "./strip-markers";

const gone = new Set(["P-12", "S-7"]);

it("drops the names that are gone and keeps the others", () => {
  expect(stripMarkers("Trūksta vietų susitikti [@P-12; @P-129; @S-7].", gone)).toBe(
    "Trūksta vietų susitikti [@P-129].",
  );
});

it("drops a marker that names nothing else, with the space before it", () => {
  expect(stripMarkers("Trūksta vietų susitikti [@P-12]. Reikia suolų [@S-7; @P-12].", gone)).toBe(
    "Trūksta vietų susitikti. Reikia suolų.",
  );
});

it("leaves numbers that only begin alike, and other brackets, as they are", () => {
  const text = "Reikia suolų [@P-1; @P-120] ir takų [žr. priedą].";
  expect(stripMarkers(text, gone)).toBe(text);
});

it("knows a name however it was typed", () => {
  expect(stripMarkers("Reikia suolų [@p-12; S-07; p-129].", gone)).toBe("Reikia suolų [p-129].");
});
