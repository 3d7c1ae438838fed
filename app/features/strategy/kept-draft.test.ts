import { expect, it } from "vitest";
import { findKeptDraft, forgetDraft, keepDraft } from "./kept-draft";

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

it("keeps what was typed in a section until it is forgotten", () => {
  const storage = memory();
  const draft = { body: "Trūksta suoliukų.", revision: 3, at: "2026-05-01T09:00:00.000Z" };
  keepDraft(storage, "a", draft);
  expect(findKeptDraft(storage, "a")).toEqual(draft);
  expect(findKeptDraft(storage, "b")).toBeUndefined();
  forgetDraft(storage, "a");
  expect(findKeptDraft(storage, "a")).toBeUndefined();
});

it("does without a storage that is full, closed or holds something else", () => {
  const storage = memory();
  storage.setItem("strategy-section-a", "{broken");
  storage.setItem("strategy-section-b", '{"body":1}');
  expect(findKeptDraft(storage, "a")).toBeUndefined();
  expect(findKeptDraft(storage, "b")).toBeUndefined();
  const closed: Storage = {
    ...memory(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(() => keepDraft(closed, "a", { body: "", revision: 1, at: "" })).not.toThrow();
});
