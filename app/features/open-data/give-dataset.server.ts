import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Db } from "db/connection";
import type { Selection } from "~/features/map/selection";
import { CONTENT_TYPES, type DatasetName, type Format, type OpenRecord } from "./dataset";
import { openMeetings } from "./open-meetings.server";
import { openNeighbourhoods, openThemes } from "./open-places.server";
import { openProjects } from "./open-projects.server";
import { openProposals } from "./open-proposals.server";
import { writeCsv, writeGeoJson, writeJson } from "./write-dataset.server";
import { writeWorkbook } from "./write-workbook.server";

interface Asked {
  dataset: DatasetName;
  format: Format;
  /** Of proposals only these. */
  selection: Selection;
  /** What addresses in the file begin with. */
  origin: string;
}

const readers: Readonly<Record<DatasetName, (db: Db, asked: Asked) => AsyncGenerator<OpenRecord>>> = {
  proposals: openProposals,
  meetings: openMeetings,
  themes: openThemes,
  neighbourhoods: openNeighbourhoods,
  projects: openProjects,
};

const writers = { csv: writeCsv, json: writeJson, geojson: writeGeoJson } as const;

/** A dataset as a file that is sent while it is read, so that a million rows take no more memory than a few hundred. */
export async function giveDataset(db: Db, asked: Asked): Promise<{ body: BodyInit; contentType: string }> {
  const { dataset, format } = asked;
  const records = readers[dataset](db, asked);
  const contentType = CONTENT_TYPES[format];
  if (format === "xlsx") return { contentType, body: new Uint8Array(await writeWorkbook(dataset, records)) };
  const lines = Readable.from(writers[format](dataset, records), { objectMode: false });
  return { contentType, body: createReadableStreamFromReadable(lines) };
}
