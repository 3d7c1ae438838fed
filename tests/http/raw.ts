import { connect } from "node:net";

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Sends bytes as they are, which no HTTP client would do, and reads the first answer until the server ends the
 * connection; undefined when it ended without an answer.
 */
export function sendRaw(url: string, ...parts: (string | Buffer)[]): Promise<RawAnswer | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that has refused may close while we still write.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(readAnswer(Buffer.concat(chunks).toString("utf8"))));
    for (const part of parts) socket.write(part);
  });
}

/** The request for `target` exactly as written, closing after the answer. */
export function getRaw(url: string, target: string, ...headers: string[]): Promise<RawAnswer | undefined> {
  const lines = [`GET ${target} HTTP/1.1`, `Host: ${new URL(url).host}`, "Connection: close", ...headers];
  return sendRaw(url, `${lines.join("\r\n")}\r\n\r\n`);
}

function readAnswer(text: string): RawAnswer | undefined {
  const match = /^HTTP\/1\.1 (\d+)[^\r]*\r\n([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const headers = (match[2] ?? "").split("\r\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(match[1]), headers: Object.fromEntries(headers), body: match[3] ?? "" };
}
