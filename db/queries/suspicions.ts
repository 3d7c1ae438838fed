import type { Db } from "../connection";
import type { SuspicionKind } from "../tables/moderation";

/** Marks a submission for the moderators; nothing else changes for it. */
export async function insertSuspicions(
  db: Db,
  { proposalId, kinds }: { proposalId: string; kinds: readonly SuspicionKind[] },
): Promise<void> {
  if (kinds.length === 0) return;
  await db
    .insertInto("proposal_suspicions")
    .values(kinds.map((kind) => ({ proposal_id: proposalId, kind })))
    .execute();
}

/** Why these proposals may be spam, by their id; those that are not suspected are left out. */
export async function listSuspicions(
  db: Db,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<Map<string, SuspicionKind[]>> {
  const suspicions = new Map<string, SuspicionKind[]>();
  if (proposalIds.length === 0) return suspicions;
  const rows = await db
    .selectFrom("proposal_suspicions")
    .select(["proposal_id", "kind"])
    .where("proposal_id", "in", proposalIds)
    .orderBy("kind")
    .execute();
  for (const { proposal_id, kind } of rows)
    suspicions.set(proposal_id, [...(suspicions.get(proposal_id) ?? []), kind]);
  return suspicions;
}
