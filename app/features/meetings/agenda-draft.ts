/** A line of the agenda in its form; `key` only tells the rows of a page apart. */
export interface AgendaDraftLine {
  key: string;
  /** "" for one that is not saved yet. */
  id: string;
  title: string;
  presenter: string;
}

/** What the buttons beside the agenda ask for; `add` puts an empty line at the end. */
export type AgendaStep = { step: "add" } | { step: "up" | "down" | "remove"; at: number };

/** The value a button sends: „up:2“. */
export function agendaStepValue(step: AgendaStep): string {
  return step.step === "add" ? "add" : `${step.step}:${step.at}`;
}

/** Reads what a button sent; undefined for anything else. */
export function readAgendaStep(value: unknown): AgendaStep | undefined {
  if (value === "add") return { step: "add" };
  const match = typeof value === "string" ? /^(up|down|remove):(\d{1,3})$/.exec(value) : null;
  const step = (["up", "down", "remove"] as const).find((known) => known === match?.[1]);
  return step && { step, at: Number(match?.[2]) };
}

/** The agenda after one press; moving the first up or the last down changes nothing. */
export function stepAgenda(
  lines: readonly AgendaDraftLine[],
  step: AgendaStep,
  newKey: string,
): AgendaDraftLine[] {
  if (step.step === "add") return [...lines, { key: newKey, id: "", title: "", presenter: "" }];
  const next = [...lines];
  const [line] = next.splice(step.at, 1);
  if (!line || step.step === "remove") return next;
  next.splice(Math.max(0, step.at + (step.step === "up" ? -1 : 1)), 0, line);
  return next;
}
