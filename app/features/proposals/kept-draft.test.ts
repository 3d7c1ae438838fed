import { describe, expect, it } from "vitest";
import {
  type DraftStorage,
  draftDays,
  draftFields,
  findDraft,
  forgetSentDraft,
  type KeptDraft,
  keepDraft,
} from "./kept-draft";

function storage(): DraftStorage & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    size: () => kept.size,
  };
}

const now = Date.parse("2026-03-01T08:00:00Z");
const dayMs = 24 * 60 * 60 * 1000;
const draft = (more: Partial<KeptDraft> = {}): KeptDraft => ({
  ...{ at: now, key: "k".repeat(20), opened: String(now), sending: false },
  fields: { title: ["Suoliukai"], themes: ["senjorai"] },
  ...more,
});

describe("a draft on the device", () => {
  it("comes back as it was written, until its days are over", () => {
    const device = storage();
    expect(keepDraft(device, draft())).toBe(true);
    expect(findDraft(device, now + draftDays * dayMs - 1)).toEqual(draft());
    expect(findDraft(device, now + draftDays * dayMs)).toBeUndefined();
    expect(device.size()).toBe(0);
  });

  it("is none where nothing is written, and goes where everything is taken out again", () => {
    const device = storage();
    keepDraft(device, draft());
    expect(keepDraft(device, draft({ fields: { title: [""], themes: ["senjorai"] } }))).toBe(false);
    expect(device.size()).toBe(0);
  });

  it("goes once it was sent; another that is being written stays", () => {
    const device = storage();
    keepDraft(device, draft());
    forgetSentDraft(device, now);
    expect(findDraft(device, now)).toBeDefined();
    keepDraft(device, draft({ sending: true }));
    forgetSentDraft(device, now);
    expect(device.size()).toBe(0);
  });

  it.each(["", "[]", "{", "7", `{"at":1}`, `{"at":${now},"key":"a","opened":"1","fields":{"title":"x"}}`])(
    "is none where %j stands in its place",
    (value) => {
      const device = storage();
      device.setItem("sueiga-proposal-draft", value);
      expect(findDraft(device, now)).toBeUndefined();
    },
  );

  it("never holds an address, and does without a device that keeps nothing", () => {
    expect(draftFields).not.toContain("email");
    const refusing = () => {
      throw new Error("denied");
    };
    const device = { getItem: refusing, setItem: refusing, removeItem: refusing };
    expect(keepDraft(device, draft())).toBe(false);
    expect(findDraft(device, now)).toBeUndefined();
  });
});
