import { firstSections } from "./sections-a-c";
import { lastSections } from "./sections-d-f";
import { sampleGoals } from "./tree";

export { sampleNeeds } from "./needs";
export { sampleGoals };

/** Paragraphs of each section, by its slug in the starter's draft. */
export const sampleSections: Readonly<Record<string, readonly string[]>> = {
  ...firstSections,
  ...lastSections,
};

/** „Veiksmas 1.1.2 „Palyda …““ for a code in the tree; throws where there is no such action. */
export function actionTitle(code: string): string {
  const [goal = 0, objective = 0, action = 0] = code.split(".").map(Number);
  const found = sampleGoals[goal - 1]?.objectives[objective - 1]?.actions[action - 1];
  if (!found) throw new Error(`The sample strategy has no action ${code}.`);
  return `${code} ${found.title}`;
}
