/** What a key does on the moderators' pages. */
export type KeyAction = "next" | "previous" | "publish" | "reject" | "keys";

/** The letters by page, in the order in which they are explained. */
export const keysOf = {
  queue: { j: "next", k: "previous", "?": "keys" },
  proposal: { p: "publish", r: "reject", "?": "keys" },
} as const satisfies Record<string, Record<string, KeyAction>>;

export type KeyPage = keyof typeof keysOf;

interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** Somebody is writing or choosing in a field. */
  inField: boolean;
}

/** The action of a key press; undefined where it is somebody's writing, the browser's own shortcut or nothing of ours. */
export function keyAction(page: KeyPage, press: Press): KeyAction | undefined {
  if (press.inField || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const actions: Readonly<Record<string, KeyAction>> = keysOf[page];
  return Object.hasOwn(actions, press.key) ? actions[press.key] : undefined;
}

/** Where `step` leads from the present one of `count` things; from nowhere to the first. Stays at the ends. */
export function moved(present: number, step: 1 | -1, count: number): number {
  return present < 0 ? 0 : Math.min(count - 1, Math.max(0, present + step));
}
