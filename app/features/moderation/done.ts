import { decisionKinds, deedKinds } from "./decision";
import type { Done } from "./done-notice";

const kinds: readonly Done["what"][] = [...decisionKinds, ...deedKinds, "undo"];

/** The address's part that tells the next page what was just done. */
export function doneQuery({ what, number, version }: Done): Record<string, string | number> {
  return { done: what, of: number, v: version };
}

/** Reads it back; undefined where the address tells nothing, or something that cannot be. */
export function readDone(query: URLSearchParams): Done | undefined {
  const what = kinds.find((kind) => kind === query.get("done"));
  const [number, version] = [query.get("of") ?? "", query.get("v") ?? ""].map((text) =>
    /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined,
  );
  return what && number && version ? { what, number, version } : undefined;
}
