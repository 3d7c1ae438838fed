import type { Db } from "db/connection";
import { listAuditOf } from "db/queries/audit-log";
import { countSampleData } from "db/queries/waiting-work";
import { z } from "zod";
import { sampleRemoval } from "./remove-sample-data.server";

/** What of each kind is sample data. */
export type SampleCounts = Awaited<ReturnType<typeof countSampleData>>;

const removedSchema = z.object({
  proposals: z.number(),
  meetings: z.number(),
  strategies: z.number().default(0),
  pictures: z.number().default(0),
});

/** What sample data there is, and where it was removed: what, when and by whom (null for the command line). */
export async function readSampleData(db: Db): Promise<{
  counts: SampleCounts;
  isThere: boolean;
  removed: { at: string; by: string | null; counts: SampleCounts } | undefined;
}> {
  const counts = await countSampleData(db);
  const [removal] = await listAuditOf(db, { ...sampleRemoval, limit: 1 });
  const before = removedSchema.safeParse(JSON.parse(removal?.before ?? "null"));
  return {
    counts,
    isThere: Object.values(counts).some((count) => count > 0),
    removed:
      removal && before.success ? { at: removal.at, by: removal.userName, counts: before.data } : undefined,
  };
}
