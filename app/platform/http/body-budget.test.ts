import { describe, expect, it } from "vitest";
import { BodyBudget } from "./body-budget";

function body(budget: BodyBudget) {
  const holder = { went: 0, goOn: () => (holder.went += 1) };
  return {
    holder,
    take: (bytes: number) => {
      budget.add(bytes);
      return budget.mayGoOn(holder);
    },
    release: (bytes: number) => budget.release(holder, bytes),
  };
}

describe("a budget of bodies", () => {
  it("lets everybody send while there is room, then the first alone, then whoever is next", () => {
    const budget = new BodyBudget(100);
    const [one, two, three] = [body(budget), body(budget), body(budget)];
    expect([one.take(40), two.take(40), three.take(20)]).toEqual([true, true, true]);
    expect(three.take(1)).toBe(false);
    expect(two.take(1)).toBe(false);
    expect(one.take(30)).toBe(true);
    one.release(70);
    expect([two.holder.went, three.holder.went]).toEqual([1, 1]);
    expect(three.take(50)).toBe(false);
    expect(two.take(50)).toBe(true);
    // Somebody else who leaves makes no room, so it is still the turn of the first.
    three.release(71);
    expect(two.holder.went).toBe(2);
    two.release(91);
    expect(body(budget).take(100)).toBe(true);
  });

  it("lets small forms pass, which only count", () => {
    const budget = new BodyBudget(10);
    budget.add(1_000);
    const [one, two] = [body(budget), body(budget)];
    expect([one.take(5), two.take(5)]).toEqual([true, false]);
    budget.release(body(budget).holder, 1_000);
    expect(two.holder.went).toBe(1);
  });
});
