import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { pathsFor } from "~/platform/paths";
import type { Report } from "../setup/report";
import { startTarget, type Target } from "./target";

const LONGEST_ANSWER_MS = 1_000;
const MOST_MEMORY_MB = 400;

/** Clients that are slow or send without end, while an ordinary visitor asks for pages and measures how long it takes. */
export async function holdConnections(_: Target, report: Report): Promise<void> {
  const target = await startTarget();
  const host = new URL(target.url).host;
  const post = (path: string, length: string) =>
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${target.url}\r\nContent-Type: application/x-www-form-urlencoded\r\n${length}\r\n\r\n`;
  const newProposal = pathsFor("lt").newProposal();
  const chunk = Buffer.from(`10000\r\n${"a".repeat(0x10000)}\r\n`);
  try {
    await during(target, report, "400 clients whose headers never end", 400, async (socket, over) => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n`);
      while (!over()) {
        await wait(500);
        socket.write(`X-${Math.random()}: 1\r\n`);
      }
    });
    await during(target, report, "400 clients that send a form byte by byte", 400, async (socket, over) => {
      socket.write(post(newProposal, "Content-Length: 1000000"));
      while (!over()) {
        await wait(500);
        socket.write("a");
      }
    });
    await during(
      target,
      report,
      "200 clients that ask for a page and do not read it",
      200,
      async (socket, over) => {
        socket.pause();
        for (let asked = 0; asked < 50; asked += 1)
          socket.write(`GET /map HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
        while (!over()) await wait(200);
      },
    );
    await during(
      target,
      report,
      "4 clients that send 200 MB each without saying how much",
      4,
      async (socket, over) => {
        socket.write(
          post(newProposal, "Transfer-Encoding: chunked").replace(
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
          ),
        );
        for (let sent = 0; sent < 3_200 && !over() && !socket.destroyed; sent += 1)
          if (!socket.write(chunk))
            await Promise.race([new Promise((done) => socket.once("drain", done)), wait(500)]);
      },
    );
    await during(target, report, "8 clients that hold 30 MB of a form and stop", 8, async (socket, over) => {
      socket.write(
        post(newProposal, "Content-Length: 37000000").replace(
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
        ),
      );
      socket.write(Buffer.alloc(30_000_000, "a"));
      while (!over()) await wait(200);
    });
  } finally {
    await target.stop();
  }
}

async function during(
  target: Target,
  report: Report,
  what: string,
  count: number,
  act: (socket: Socket, over: () => boolean) => Promise<void>,
): Promise<void> {
  const { hostname, port } = new URL(target.url);
  let over = false;
  const sockets = Array.from({ length: count }, () => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.on("error", () => undefined);
    return socket;
  });
  const acting = sockets.map((socket) => act(socket, () => over || socket.destroyed).catch(() => undefined));
  const times: number[] = [];
  let memory = 0;
  const findings: string[] = [];
  const until = performance.now() + 8_000;
  while (performance.now() < until) {
    const started = performance.now();
    const answer = await fetch(`${target.url}/proposals?q=a${times.length}`, {
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined);
    await answer?.text().catch(() => undefined);
    if (answer?.status !== 200) findings.push(`a visitor is answered ${answer?.status ?? "nothing"}`);
    times.push(performance.now() - started);
    memory = Math.max(memory, target.memory() ?? 0);
    await wait(100);
  }
  over = true;
  for (const socket of sockets) socket.destroy();
  await Promise.all(acting);
  const sorted = times.sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const longest = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  report.note(
    `${what}: a visitor waits ${Math.round(middle)} ms, 95 % at most ${Math.round(longest)} ms; memory at most ${memory} MB`,
  );
  if (longest > LONGEST_ANSWER_MS) findings.push(`a visitor waits ${Math.round(longest)} ms`);
  if (memory > MOST_MEMORY_MB) findings.push(`the server holds ${memory} MB`);
  report.tell(`${what} keep nobody else out`, findings);
}
