import fc from "fast-check";
import { expect, it } from "vitest";
import { type Run, wordDifference } from "./word-difference";

const shown = (runs: readonly Run[]) =>
  runs.map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `[+${text}+]` })[kind]).join("");

it.each([
  ["du suolai prie tako", "du suolai prie tako", "du suolai prie tako"],
  ["du suolai prie tako", "trys suolai prie upės tako", "[-du -][+trys +]suolai prie [+upės +]tako"],
  ["", "naujas", "[+naujas+]"],
  ["senas", "", "[-senas-]"],
])("tells how „%s“ became „%s“", (from, to, difference) => {
  expect(shown(wordDifference(from, to))).toBe(difference);
});

it("holds all of both wordings, in order, whatever they are", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "🙂", "\n\n", "ą ")).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const runs = wordDifference(from, to);
      const without = (kind: Run["kind"]) => runs.map((run) => (run.kind === kind ? "" : run.text)).join("");
      expect(without("in")).toBe(from);
      expect(without("out")).toBe(to);
    }),
  );
});
