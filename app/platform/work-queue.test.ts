import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { createWorkQueue } from "./work-queue";

it("works on so many at once and no more, in order, also after one has failed", async () => {
  const run = createWorkQueue(2);
  const begun: number[] = [];
  let now = 0;
  let peak = 0;
  const piece = (index: number) => async () => {
    begun.push(index);
    now += 1;
    peak = Math.max(peak, now);
    await setImmediate();
    now -= 1;
    if (index === 1) throw new Error("one that fails");
    return index;
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((index) => run(piece(index))));
  expect(peak).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(await run(async () => "still works")).toBe("still works");
});
