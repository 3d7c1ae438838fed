import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { type RestoreResult, restoreBackup } from "db/backup/restore-backup";
import { writeBackup } from "db/backup/write-backup";
import type { Db } from "db/connection";

/**
 * Writes a backup into `file`, readable by its owner only, for it holds people's addresses and the keys of the site. It
 * appears under its name when it is whole and on the disk; an older one of that name is replaced then and not before.
 * @returns how many rows it holds.
 */
export async function backUpTo(
  db: Db,
  { file, version, now = new Date() }: { file: string; version: string; now?: Date },
): Promise<number> {
  const part = `${file}.part`;
  const lines = new PassThrough();
  // Open before anything can fail: a file that is still being opened would appear after it was taken away.
  const target = (await open(part, "w", 0o600)).createWriteStream({ flush: true });
  const written = pipeline(lines, createGzip(), target);
  // Whoever writes next hears of a failure; until then it must not end the process.
  written.catch(() => undefined);
  try {
    const rows = await writeBackup(db, {
      ...{ version, now },
      write: async (text) => {
        if (lines.destroyed) await written;
        if (!lines.write(text)) await drained(lines);
      },
    });
    lines.end();
    await written;
    await rename(part, file);
    return rows;
  } catch (error) {
    lines.destroy();
    await written.catch(() => undefined);
    if (!target.closed) await new Promise<void>((resolve) => target.once("close", () => resolve()));
    await rm(part, { force: true });
    throw error;
  }
}

function drained(lines: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      lines.off("drain", done).off("close", done);
      resolve();
    };
    lines.on("drain", done).on("close", done);
  });
}

/** Puts the backup in `file` in place of all that the database holds. */
export function restoreFrom(db: Db, { file }: { file: string }): Promise<RestoreResult> {
  return restoreBackup(db, () => linesOf(file));
}

/** @throws what reading or unpacking throws, where the file is missing, cut short or changed. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  // An error destroys the stream and is thrown by the loop below.
  pipeline(createReadStream(file), unpacked).catch(() => undefined);
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of unpacked) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest) yield rest;
}

/** A sentence for who ran the command; undefined where it went well. */
export function explainRefusal(file: string, result: RestoreResult, version: string): string | undefined {
  if (result.ok) return undefined;
  const nothing = "Nothing was changed.";
  switch (result.reason) {
    case "not-a-backup":
      return `${file} is not a Sueiga backup. ${nothing}`;
    case "damaged":
      return `${file} is damaged or was cut short. ${nothing}`;
    case "newer":
      return `${file} was made by a newer Sueiga (${result.madeBy}) than this one (${version}): update first. ${nothing}`;
    case "older":
      return `${file} was made by an older Sueiga (${result.madeBy}): restore it with that release, then update. ${nothing}`;
  }
}

/** Why the file a command names could not be read or written; undefined for an error of something else. */
export function explainFileError(error: unknown, file = ""): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  const path = "path" in error ? String(error.path) : undefined;
  // What fails while it is written names no file; the database has codes of its own.
  if (file && error.code === "ENOSPC" && (path === undefined || path.startsWith(file)))
    return `The disk is full: ${file} was not written.`;
  if (path !== file && path !== `${file}.part`) return undefined;
  return `${file} cannot be opened (${String(error.code)}): check its folder and your rights there. Nothing was changed.`;
}
