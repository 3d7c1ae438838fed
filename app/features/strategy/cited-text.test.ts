import { describe, expect, it } from "vitest";
import { sourcesToCome } from "./cited-text";

const P131 = [{ kind: "proposal", number: 131 }];

describe("a source that waits for its sentence at the end of a text", () => {
  it("waits while nothing is written before its marker", () => {
    expect(sourcesToCome("[@P-131]")).toEqual(P131);
    expect(sourcesToCome("Jau parašyta.\n\n[@P-131]\n")).toEqual(P131);
    expect(sourcesToCome("Jau parašyta.\n\n[@P-131].")).toEqual(P131);
  });

  it("waits no more once the marker is in a sentence, or gone", () => {
    expect(sourcesToCome("Jau parašyta.\n\nReikia suoliukų [@P-131].")).toEqual([]);
    expect(sourcesToCome("Jau parašyta [@P-131].")).toEqual([]);
    expect(sourcesToCome("Jau parašyta.")).toEqual([]);
    expect(sourcesToCome("")).toEqual([]);
  });
});
