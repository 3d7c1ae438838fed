import { describe, expect, it } from "vitest";
import { agendaStepValue, readAgendaStep, stepAgenda } from "./agenda-draft";

const lines = ["a", "b", "c"].map((key) => ({ key, id: "", title: key, presenter: "" }));
const keysAfter = (value: string) => {
  const step = readAgendaStep(value);
  return step && stepAgenda(lines, step, "new").map(({ key }) => key);
};

describe("the buttons beside an agenda", () => {
  it.each([
    ["add", ["a", "b", "c", "new"]],
    ["up:2", ["a", "c", "b"]],
    ["up:0", ["a", "b", "c"]],
    ["down:0", ["b", "a", "c"]],
    ["down:2", ["a", "b", "c"]],
    ["remove:1", ["a", "c"]],
    ["remove:9", ["a", "b", "c"]],
    ["sideways:1", undefined],
    ["", undefined],
  ])("%s", (value, keys) => {
    expect(keysAfter(value)).toEqual(keys);
  });

  it("send what is read back", () => {
    expect(readAgendaStep(agendaStepValue({ step: "down", at: 12 }))).toEqual({ step: "down", at: 12 });
    expect(readAgendaStep(agendaStepValue({ step: "add" }))).toEqual({ step: "add" });
  });
});
