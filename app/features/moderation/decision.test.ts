import { proposalStatuses } from "db/tables/proposals";
import { describe, expect, it } from "vitest";
import { decisionKinds, isPublic, mayDecide, type Standing, standingAfter } from "./decision";

const received: Standing = {
  status: "received",
  statusReason: null,
  statusNote: null,
  answer: null,
  answeredAt: null,
  publishedAt: null,
};
const now = "2026-03-02T08:00:00.000Z";

describe("a decision on a proposal", () => {
  it("is nobody's to take on what its author withdrew or what lives on in another", () => {
    for (const kind of decisionKinds) {
      expect(mayDecide(kind, "withdrawn")).toBe(false);
      expect(mayDecide(kind, "merged")).toBe(false);
    }
  });

  it("never answers, considers or leaves out what nobody can read", () => {
    for (const status of proposalStatuses.filter((status) => !isPublic(status)))
      for (const kind of ["answer", "consider", "not_include"] as const)
        expect(mayDecide(kind, status), `${kind} ${status}`).toBe(false);
  });

  it("does not take back what the strategy already uses", () => {
    expect(mayDecide("reject", "included")).toBe(false);
    expect(mayDecide("not_include", "included")).toBe(false);
  });

  it("publishes, and keeps the first date when it publishes again", () => {
    const published = standingAfter(received, { kind: "publish" }, now);
    expect(published).toMatchObject({ status: "published", publishedAt: now });
    const rejected = standingAfter(published, { kind: "reject", reason: "spam", note: "" }, now);
    expect(rejected).toMatchObject({ status: "rejected", statusReason: "spam", statusNote: null });
    const again = standingAfter(rejected, { kind: "publish" }, "2026-03-03T08:00:00.000Z");
    expect(again).toMatchObject({ status: "published", publishedAt: now, statusReason: null });
  });

  it("leaves the status alone when it answers", () => {
    const answered = standingAfter(
      { ...received, status: "included", publishedAt: now },
      { kind: "answer", answer: "Padaryta." },
      now,
    );
    expect(answered).toMatchObject({ status: "included", answer: "Padaryta.", answeredAt: now });
  });
});
