import { expect, it } from "vitest";
import { deeds, isFresh } from "./receipt-rules";

const waiting = { status: "received", isErased: false, hasEmail: false, hasReplied: false } as const;
const freshIn = (state: Parameters<typeof isFresh>[1]) => deeds.filter((deed) => isFresh(deed, state));

it("thanks nobody for what an old address says was just done", () => {
  expect(freshIn(waiting)).toEqual(["new", "edited", "silent"]);
  expect(freshIn({ ...waiting, hasEmail: true })).toEqual(["new", "edited", "contact"]);
  expect(freshIn({ ...waiting, status: "published" })).toEqual(["silent"]);
  expect(freshIn({ ...waiting, status: "withdrawn" })).toEqual(["silent", "withdrawn"]);
  expect(freshIn({ ...waiting, status: "withdrawn", isErased: true })).toEqual(["erased"]);
});
