import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startServer } from "../../setup/server";

/** Before all journeys: one data folder with the sample data, which every worker's server then starts from. */
export default async function seedTemplate(): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-journeys-"));
  const server = await startServer({ DATA_DIR: folder, SEED: "sample" });
  await server.stop();
  process.env.SUEIGA_TEMPLATE = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
