import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import type { Report } from "../setup/report";
import { type RunningServer, startServer } from "../setup/server";
import { Forms } from "./forms";
import { faultsOfFile, faultsOfPhotos, faultsOfProposals } from "./kept";

const paths = pathsFor("lt");
const DISK_MB = 24;
const MOST_FORMS = 80;

/** Takes the room away from a server that works, and gives it back. */
interface Disk {
  folder: string;
  fill: (server: RunningServer) => void;
  makeRoom: (server: RunningServer) => void;
  remove: () => void;
}

/** Fills the disk under a server: forms are refused in words, pages are read, and it goes on once there is room. */
export async function fillDisk(report: Report): Promise<void> {
  const disk = smallDisk() ?? limitedFiles();
  if (!disk) {
    report.skip("disk", "this machine lets nobody mount a small disk or limit a file (Debian: util-linux)");
    return;
  }
  const environment = { DATA_DIR: disk.folder, SEED: "starter", TRUST_PROXY: "1", LOG_LEVEL: "fatal" };
  let server = await startServer(environment);
  const { pid } = server;
  try {
    // Photos take room, so that it is used up soon.
    const forms = new Forms(1);
    for (let sent = 0; sent < 3; sent += 1) await forms.send(server.url);
    disk.fill(server);
    const answers: { status: number; text: string }[] = [];
    while (answers.length < MOST_FORMS && answers.filter(({ status }) => status === 503).length < 5) {
      const answer = await forms.send(server.url);
      if (!answer) throw new Error(`The server is gone:\n${server.output()}`);
      answers.push(answer);
    }
    const refused = answers.filter(({ status }) => status === 503);
    const sentence = translator("lt")("common:error.unavailableText");
    report.note(`${answers.length} forms while the disk is full, ${refused.length} of them refused`);
    report.tell("on a full disk forms are refused with 503 and a sentence", [
      ...(refused.length === 0 ? ["no form was refused: it was not tried"] : []),
      ...answers
        .filter(({ status }) => status !== 303 && status !== 503)
        .map(({ status }) => `one is answered ${status}`),
      ...refused
        .filter(({ text }) => !text.includes(sentence))
        .map(() => "one is refused without a sentence"),
    ]);
    const unread: string[] = [];
    for (const page of ["/", paths.proposals(), paths.map(), paths.newProposal(), paths.meetings()]) {
      const answer = await fetch(server.url + page);
      await answer.text();
      if (answer.status !== 200) unread.push(`${page} answers ${answer.status}`);
    }
    report.tell("pages are read as ever meanwhile", [...unread, ...(await forms.lostReceipts(server.url))]);
    disk.makeRoom(server);
    report.tell("with room again the same server takes the same forms", [
      ...(await forms.sendAgain(server.url)),
      ...(server.pid === pid ? [] : ["it is another server"]),
      ...(await faultsOfProposals(forms, { dataDir: disk.folder })),
      ...(await faultsOfPhotos(forms, { dataDir: disk.folder })),
    ]);
    await server.stop();
    const broken = faultsOfFile(disk.folder);
    server = await startServer(environment);
    report.tell("after a restart nothing acknowledged is lost", [
      ...broken,
      ...(await forms.lostReceipts(server.url)),
    ]);
  } finally {
    await server.stop();
    disk.remove();
  }
}

/** A disk of its own in memory, where this user may mount one. */
function smallDisk(): Disk | undefined {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const filler = path.join(folder, "filler");
  return {
    folder,
    fill: () => {
      for (let kilobytes = 1024; kilobytes >= 4; kilobytes /= 2)
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(kilobytes * 1024), { flag: "a" });
        } catch (error) {
          if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
        }
    },
    makeRoom: () => rmSync(filler),
    remove: () => {
      spawnSync("umount", [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** No disk of its own, but a server whose files may not grow. */
function limitedFiles(): Disk | undefined {
  const limit = (pid: number, bytes: string) =>
    spawnSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:`]).status === 0;
  if (!limit(process.pid, "unlimited")) return undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-disk-"));
  return {
    folder,
    fill: ({ pid }) => {
      const size = statSync(path.join(folder, "sueiga.sqlite-wal")).size;
      if (!limit(pid, String(size))) throw new Error("The size of files cannot be limited.");
    },
    makeRoom: ({ pid }) => void limit(pid, "unlimited"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
