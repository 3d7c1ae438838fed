import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { BACKUP_TABLES, DERIVED_TABLES } from "db/backup/backup-tables";
import type { Db } from "db/connection";
import { contentVersion } from "db/queries/counters";
import { seedDatabase } from "db/seeds/seed";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { currentIndex } from "~/features/map/current-index.server";
import { EVERYTHING } from "~/features/map/selection";
import { selectProposals } from "~/features/proposals/select-proposals.server";
import { backUpTo, explainFileError, restoreFrom } from "../../server/backup-file";
import { createTestDatabase, describeEachEngine } from "../setup/engines";

const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const version = "1.2.3";
let made = 0;
function newFile(): string {
  made += 1;
  return path.join(folder, `${made}.backup`);
}

/** Every row of every table in an order of its own; bytes as text, so that a difference is readable. */
async function everything(db: Db): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const { name } of BACKUP_TABLES) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    tables[name] = rows
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([column, value]) => [column, Buffer.isBuffer(value) ? value.toString("hex") : value]),
        ),
      )
      .sort();
  }
  return tables;
}

/** Without what a restore is meant to change. */
const comparable = ({ counters = [], settings = [], ...rest }: Record<string, string[]>) => ({
  ...rest,
  counters: counters.filter((row) => !row.includes("content-version")),
  settings: settings.filter((row) => !row.includes("restored-in")),
});

describe("a backup's list of tables", () => {
  it("names every table that a database has", async () => {
    const { db, remove } = await createTestDatabase("sqlite");
    const tables = await db.introspection.getTables();
    const own = tables
      .map(({ name }) => name)
      .filter((name) => !/^(kysely_|sqlite_)|^proposal_words_/.test(name));
    expect([...BACKUP_TABLES.map(({ name }) => name), ...DERIVED_TABLES].sort()).toEqual(own.sort());
    await remove();
  });
});

describeEachEngine("a backup", ({ db, engine, connectAgain }) => {
  it("brings back every row and byte after everything changed, and is found by search and index", async () => {
    await seedDatabase(db, "sample");
    const before = await everything(db);
    const file = newFile();
    const rows = await backUpTo(db, { file, version });
    expect(rows).toBe(Object.values(before).flat().length);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const numbers = (
      await selectProposals(db, {
        selection: { ...EVERYTHING, q: "savanoriu" },
        language: "lt",
        pageSize: 500,
      })
    ).proposals.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(3);
    const { size } = await currentIndex(db);

    await sql`delete from strategies`.execute(db);
    await sql`delete from proposals where number > 20`.execute(db);
    await sql`update themes set slug = slug || '-x'`.execute(db);
    const last = await contentVersion(db);

    expect(await restoreFrom(db, { file })).toMatchObject({ ok: true, rows });
    expect(comparable(await everything(db))).toEqual(comparable(before));
    expect(await contentVersion(db)).toBeGreaterThan(last);
    const again = await selectProposals(db, {
      selection: { ...EVERYTHING, q: "savanoriu" },
      language: "lt",
      pageSize: 500,
    });
    expect(again.proposals.map(({ number }) => number)).toEqual(numbers);
    expect((await currentIndex(db)).size).toBe(size);
  });

  it("is as of one moment, while others write", async () => {
    await seedDatabase(db, "sample");
    const before = await everything(db);
    const other = connectAgain();
    const file = newFile();
    const [rows] = await Promise.all([
      backUpTo(db, { file, version }),
      sql`update proposals set title = title || ' (changed)'`.execute(other),
    ]);
    expect(rows).toBe(Object.values(before).flat().length);
    await restoreFrom(db, { file });
    const titles = (await everything(db)).proposals ?? [];
    const changed = titles.filter((row) => row.includes("(changed)")).length;
    expect([0, titles.length]).toContain(changed);
  });

  it("is restored by the other engine too", async () => {
    await seedDatabase(db, "sample");
    const before = await everything(db);
    const file = newFile();
    await backUpTo(db, { file, version });
    const target = await createTestDatabase(engine === "sqlite" ? "postgres" : "sqlite");
    expect(await restoreFrom(target.db, { file })).toMatchObject({ ok: true });
    expect(comparable(await everything(target.db))).toEqual(comparable(before));
    await target.remove();
  });

  it("that is not whole, not ours or of another time is refused, and nothing is changed", async () => {
    await seedDatabase(db, "sample");
    const file = newFile();
    await backUpTo(db, { file, version });
    const before = await everything(db);
    const packed = readFileSync(file);
    const lines = gunzipSync(packed).toString().split("\n");
    const head = JSON.parse(lines[0] ?? "");
    const withHead = (change: object) =>
      gzipSync([JSON.stringify({ ...head, ...change }), ...lines.slice(1)].join("\n"));
    const flipped = Buffer.from(packed);
    const middle = Math.floor(flipped.length / 2);
    flipped[middle] = (flipped[middle] ?? 0) ^ 0xff;
    const cases: [string, Buffer, string][] = [
      ["text", Buffer.from("not a backup"), "not-a-backup"],
      ["nothing", Buffer.alloc(0), "not-a-backup"],
      ["other JSON", gzipSync('{"a":1}\n'), "not-a-backup"],
      ["cut short", packed.subarray(0, packed.length - 100), "damaged"],
      ["a bit turned", flipped, "damaged"],
      ["without its foot", gzipSync(lines.slice(0, -2).join("\n")), "damaged"],
      ["a row missing", gzipSync(lines.toSpliced(5, 1).join("\n")), "damaged"],
      ["another word in a row", gzipSync(lines.join("\n").replace("Savanor", "Sovanor")), "damaged"],
      ["newer tables", withHead({ migrations: [...head.migrations, "9999-later"] }), "newer"],
      ["a newer format", withHead({ "sueiga-backup": 2 }), "newer"],
      ["older tables", withHead({ migrations: head.migrations.slice(0, -1) }), "older"],
    ];
    for (const [name, content, reason] of cases) {
      writeFileSync(file, content);
      expect(await restoreFrom(db, { file }), name).toMatchObject({ ok: false, reason });
    }
    expect(await everything(db)).toEqual(before);
  });

  it("that cannot be written leaves no half file and the older one", async () => {
    await seedDatabase(db, "starter");
    const file = path.join(folder, "no-such-folder", "x.backup");
    await expect(backUpTo(db, { file, version })).rejects.toMatchObject({ code: "ENOENT" });
    const good = newFile();
    await backUpTo(db, { file: good, version });
    const kept = readFileSync(good);
    await db.schema.alterTable("projects").renameTo("lost").execute();
    await expect(backUpTo(db, { file: good, version })).rejects.toThrow();
    expect(readFileSync(good).equals(kept)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it.runIf(existsSync("/dev/full"))(
    "says so on a full disk, and leaves no half file and the older one",
    async () => {
      await seedDatabase(db, "starter");
      const file = newFile();
      for (const kept of [undefined, "the older one"]) {
        if (kept) writeFileSync(file, kept);
        // A disk without room, to whoever writes to it.
        symlinkSync("/dev/full", `${file}.part`);
        const failure = await backUpTo(db, { file, version }).catch((error: unknown) => error);
        expect(failure).toMatchObject({ code: "ENOSPC" });
        expect(explainFileError(failure, file)).toBe(`The disk is full: ${file} was not written.`);
        expect(existsSync(file) ? readFileSync(file, "utf8") : undefined).toBe(kept);
        expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
      }
    },
  );
});
