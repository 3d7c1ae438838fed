import { expect, it } from "vitest";
import { deeds, isFresh } from "./receipt-rules";

type State = Parameters<typeof isFresh>[1];
const waiting: State = {
  ...{ status: "received", isErased: false, hasEmail: false },
  ...{ hasName: true, hasReplied: false },
};
const freshIn = (state: State) => deeds.filter((deed) => isFresh(deed, state));

it("thanks nobody for what an old address says was just done", () => {
  expect(freshIn(waiting)).toEqual(["new", "edited", "silent"]);
  expect(freshIn({ ...waiting, hasEmail: true })).toEqual(["new", "edited", "contact"]);
  expect(freshIn({ ...waiting, status: "published" })).toEqual(["silent"]);
  expect(freshIn({ ...waiting, status: "published", hasName: false })).toEqual(["silent", "nameless"]);
  const published = { ...waiting, status: "published" } as const;
  expect(freshIn({ ...published, hasCorrection: true })).toEqual(["silent", "corrected"]);
  expect(freshIn({ ...published, hasCorrection: false })).toEqual(["silent", "correction_back"]);
  expect(freshIn({ ...waiting, status: "withdrawn" })).toEqual(["silent", "withdrawn"]);
  expect(freshIn({ ...waiting, status: "withdrawn", isErased: true, hasName: false })).toEqual(["erased"]);
});
