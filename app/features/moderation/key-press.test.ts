import { describe, expect, it } from "vitest";
import { keyAction, moved } from "./key-press";

const press = { ctrlKey: false, altKey: false, metaKey: false, inField: false };

describe("a key on a moderator's page", () => {
  it("acts on the page that it belongs to", () => {
    expect(keyAction("queue", { ...press, key: "j" })).toBe("next");
    expect(keyAction("proposal", { ...press, key: "r" })).toBe("reject");
    expect(keyAction("queue", { ...press, key: "r" })).toBeUndefined();
    expect(keyAction("queue", { ...press, key: "toString" })).toBeUndefined();
  });

  it("is never taken from whoever writes, nor from the browser", () => {
    expect(keyAction("proposal", { ...press, key: "p", inField: true })).toBeUndefined();
    for (const modifier of ["ctrlKey", "altKey", "metaKey"])
      expect(keyAction("proposal", { ...press, key: "p", [modifier]: true })).toBeUndefined();
  });

  it("moves from nowhere to the first and stops at the ends", () => {
    expect([moved(-1, 1, 3), moved(-1, -1, 3), moved(2, 1, 3), moved(0, -1, 3), moved(1, 1, 3)]).toEqual([
      0, 0, 2, 0, 2,
    ]);
  });
});
