import type { Paths } from "~/platform/paths";

const LONGEST = 300;

/**
 * The page of a submission that somebody came from to support another proposal, with its query; undefined for any other
 * address, so that a form made elsewhere leads nobody away.
 */
export function pageOfWriting(
  asked: FormDataEntryValue | null,
  paths: Pick<Paths, "newProposal">,
): string | undefined {
  if (typeof asked !== "string" || asked.length > LONGEST) return undefined;
  const start = paths.newProposal();
  const rest = asked.slice(start.length);
  return asked.startsWith(start) && /^(?:\/[\w-]+)*(?:\?[\w=&%.+-]*)?$/.test(rest) ? asked : undefined;
}
