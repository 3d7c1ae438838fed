import { expect, it } from "vitest";
import { decisionSchema } from "./decision.form";

const errors = (form: Record<string, string>) =>
  decisionSchema
    .safeParse({ version: "3", ...form })
    .error?.issues.map(({ path, message }) => [path[0], message]) ?? [];

it("asks for the section that takes a proposal up, or for a reason that explains", () => {
  expect(errors({})).toEqual([["decision", "strategy:decision.choiceMissing"]]);
  expect(errors({ decision: "included" })).toEqual([["section", "strategy:decision.sectionMissing"]]);
  expect(errors({ decision: "included", section: "tikslai" })).toEqual([]);
  expect(errors({ decision: "not_included", reason: "  ne.   " })).toEqual([
    ["reason", "strategy:decision.reasonMissing"],
  ]);
  expect(errors({ decision: "not_included", reason: "Statyboms lėšos neskiriamos." })).toEqual([]);
});
