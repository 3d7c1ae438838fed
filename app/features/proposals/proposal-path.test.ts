import { describe, expect, it } from "vitest";
import { proposalPath, wasDropped } from "./proposal-path";

const way = {
  submittedAt: "2022-06-15T10:00:00.000Z",
  publishedAt: "2022-06-16T10:00:00.000Z",
  answeredAt: null,
  events: [],
};
const states = (path: ReturnType<typeof proposalPath>) => path.map(({ name, state }) => `${name} ${state}`);

describe("the path of a proposal", () => {
  it("promises an answer from the beginning", () => {
    const path = proposalPath({ ...way, status: "published" });
    expect(states(path)).toEqual(["received done", "published now", "considered next", "answer next"]);
    expect(path.map((step) => step.at)).toEqual([way.submittedAt, way.publishedAt, undefined, undefined]);
  });

  it("has its answer as soon as there are words of one, decided or not", () => {
    const path = proposalPath({ ...way, status: "published", answeredAt: "2022-07-01T00:00:00.000Z" });
    expect(states(path).at(-1)).toBe("answer done");
    expect(path.at(-1)?.at).toBe("2022-07-01T00:00:00.000Z");
  });

  it("tells when it was considered, by the last time it was", () => {
    const events = [
      { kind: "considered" as const, at: "2022-07-01T00:00:00.000Z" },
      { kind: "considered" as const, at: "2022-07-05T00:00:00.000Z" },
    ];
    const path = proposalPath({ ...way, status: "considered", events });
    expect(states(path)).toEqual(["received done", "published done", "considered now", "answer next"]);
    expect(path[2]?.at).toBe("2022-07-05T00:00:00.000Z");
  });

  it("ends with what became of it", () => {
    expect(states(proposalPath({ ...way, status: "included" })).at(-1)).toBe("included now");
    const answered = proposalPath({ ...way, status: "not_included", answeredAt: "2022-08-01T00:00:00.000Z" });
    expect(answered.at(-1)).toEqual({ name: "not_included", state: "bad", at: "2022-08-01T00:00:00.000Z" });
  });
});

it("knows a proposal that the strategy's text has let go of", () => {
  const cited = [{ kind: "considered" as const }, { kind: "cited" as const }];
  expect(wasDropped("published", cited, [])).toBe(true);
  expect(wasDropped("considered", cited, [])).toBe(true);
  expect(wasDropped("considered", cited, ["a sentence"])).toBe(false);
  expect(wasDropped("considered", [{ kind: "considered" }], []), "by hand, or in a text not public yet").toBe(
    false,
  );
  expect(wasDropped("published", [{ kind: "published" }], [])).toBe(false);
  expect(wasDropped("not_included", cited, [])).toBe(false);
});
