import { proposalStatuses } from "db/tables/proposals";
import { describe, expect, it } from "vitest";
import { receiptPath } from "./receipt-path";

const way = {
  submittedAt: "2026-03-01T08:00:00.000Z",
  publishedAt: null,
  answeredAt: null,
  events: [{ kind: "received", at: "2026-03-01T08:00:00.000Z" }],
} as const;

const namesOf = (steps: ReturnType<typeof receiptPath>) => steps.map(({ name, state }) => `${name} ${state}`);

describe("the way of a proposal as its author sees it", () => {
  it("shows what is still to come while it waits to be read", () => {
    expect(namesOf(receiptPath({ ...way, status: "received" }))).toEqual([
      "received now",
      "published next",
      "considered next",
      "answer next",
    ]);
  });

  it("ends where it was turned down, with the day", () => {
    const events = [...way.events, { kind: "rejected", at: "2026-03-02T08:00:00.000Z" } as const];
    expect(receiptPath({ ...way, events, status: "rejected" }).at(-1)).toEqual({
      ...{ name: "rejected", state: "bad", at: "2026-03-02T08:00:00.000Z" },
    });
  });

  it("keeps that it had been published when it was taken back", () => {
    const publishedAt = "2026-03-02T08:00:00.000Z";
    expect(namesOf(receiptPath({ ...way, publishedAt, status: "withdrawn" }))).toEqual([
      "received done",
      "published done",
      "withdrawn bad",
    ]);
  });

  it("has an answer to where it stands in every status", () => {
    for (const status of proposalStatuses)
      expect(
        namesOf(receiptPath({ ...way, status })).filter((step) => /now|bad/.test(step)).length,
        status,
      ).toBe(1);
  });
});
