import { describe, expect, it } from "vitest";
import { mayAsk, questionState } from "./question";

const open = { repliedAt: null, settledAt: null };
const replied = { repliedAt: "2026-03-02T08:00:00.000Z", settledAt: null };
const read = { ...replied, settledAt: "2026-03-03T08:00:00.000Z" };

describe("questions to an author", () => {
  it("wait for the author, then for a moderator, then for nobody", () => {
    expect(questionState([])).toBe("none");
    expect(questionState([read, open])).toBe("asked");
    expect(questionState([read, replied])).toBe("replied");
    expect(questionState([read])).toBe("none");
  });

  it("come one after another", () => {
    const proposal = { status: "received", hasReceipt: true } as const;
    expect(mayAsk({ ...proposal, questions: [] })).toBe(true);
    expect(mayAsk({ ...proposal, questions: [replied] })).toBe(true);
    expect(mayAsk({ ...proposal, questions: [replied, open] })).toBe(false);
  });

  it("reach only an author who can answer, about a proposal that still stands", () => {
    expect(mayAsk({ status: "published", hasReceipt: false, questions: [] })).toBe(false);
    expect(mayAsk({ status: "withdrawn", hasReceipt: true, questions: [] })).toBe(false);
    expect(mayAsk({ status: "rejected", hasReceipt: true, questions: [] })).toBe(true);
  });
});
