import { actions } from "./actions";
import { data } from "./data";
import type { ExampleGroup } from "./example";
import { fields } from "./fields";
import { messages } from "./messages";
import { records } from "./records";
import { wayfinding } from "./wayfinding";

export { pageHeaderExample } from "./wayfinding";

/** Every component in every state. */
export const exampleGroups: readonly ExampleGroup[] = [actions, wayfinding, fields, messages, records, data];
