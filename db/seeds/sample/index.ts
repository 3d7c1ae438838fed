import type { Db } from "../../connection";
import { readCounter, setCounter } from "../../queries/counters";
import { insertRows } from "../insert-rows";
import { starterProposals } from "../starter/consultation";
import { insertSampleMeetings } from "./insert-meetings";
import { insertSampleProposals } from "./insert-proposals";
import { insertSampleStrategy } from "./insert-strategy";
import { sampleMeetings } from "./meetings";
import { numberProposals } from "./numbering";
import { type RenderedPictures, renderPictures } from "./render-pictures";

/** The slow part of the sample, made before the transaction opens so that nobody waits for a lock meanwhile. */
export function prepareSample(): Promise<RenderedPictures> {
  return renderPictures(numberProposals(starterProposals.length));
}

/** Everything invented, on top of a starter that nobody has added to yet. */
export async function insertSample(
  db: Db,
  { contentVersion, pictures }: { contentVersion: number; pictures: RenderedPictures },
): Promise<void> {
  const proposals = numberProposals(await readCounter(db, "proposal"));
  await insertSampleMeetings(db);
  await insertSampleProposals(db, { proposals, contentVersion });
  await insertRows(db, "attachment_files", pictures.files);
  await insertRows(db, "attachments", pictures.attachments);
  await insertSampleStrategy(db, proposals);
  await setCounter(db, { name: "proposal", value: Math.max(...proposals.map(({ number }) => number)) });
  await setCounter(db, { name: "meeting", value: Math.max(...sampleMeetings.map(({ number }) => number)) });
}
