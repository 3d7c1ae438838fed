import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, type Encoding, encode } from "./encoding";

export interface CachedPage {
  status: number;
  headers: readonly (readonly [string, string])[];
  etag: string;
  bodies: Readonly<Record<Encoding, Buffer>>;
}

/** Makes the stored form of a page: compressed once, for everyone. */
export async function toCachedPage(answer: {
  status: number;
  headers: Headers;
  body: Buffer;
}): Promise<CachedPage> {
  const [br, gz] = await Promise.all([encode(answer.body, "br"), encode(answer.body, "gzip")]);
  return {
    status: answer.status,
    headers: [
      ...[...answer.headers].filter(([name]) => name !== "content-length"),
      // Browsers ask again each time, and are mostly answered with 304.
      ["Cache-Control", "public, no-cache"],
    ],
    etag: `"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 22)}"`,
    bodies: { br, gzip: gz, identity: answer.body },
  };
}

/** Sends what is stored, or 304 to who has it already. */
export function sendCachedPage(request: IncomingMessage, response: ServerResponse, page: CachedPage): void {
  for (const [name, value] of page.headers) response.setHeader(name, value);
  response.setHeader("ETag", page.etag);
  response.setHeader("Vary", "Accept-Encoding");
  const known = String(request.headers["if-none-match"] ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(page.etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const body = page.bodies[encoding];
  if (body !== page.bodies.identity) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.statusCode = page.status;
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Whole public answers by address, valid for one content version. Bounded by bytes; the oldest go first.
 * One render serves all who ask for the same page meanwhile.
 */
export class PageCache {
  private version = -1;
  private bytes = 0;
  private readonly pages = new Map<string, CachedPage>();
  private readonly rendering = new Map<string, Promise<CachedPage | undefined>>();

  constructor(private readonly maxBytes = 64 * 1024 * 1024) {}

  /**
   * @param render makes the page; undefined when it must not be kept (the caller then renders for itself).
   */
  async get(
    key: string,
    version: number,
    render: () => Promise<CachedPage | undefined>,
  ): Promise<CachedPage | undefined> {
    if (version !== this.version) this.startVersion(version);
    const kept = this.pages.get(key);
    if (kept) return kept;
    const running = this.rendering.get(key);
    if (running) return running;
    const started = render().then((page) => {
      // Content may have changed while the page was made: then it is handed out once and not kept.
      if (page && this.version === version) this.keep(key, page);
      return page;
    });
    this.rendering.set(key, started);
    try {
      return await started;
    } finally {
      if (this.rendering.get(key) === started) this.rendering.delete(key);
    }
  }

  private startVersion(version: number): void {
    this.version = version;
    this.pages.clear();
    this.rendering.clear();
    this.bytes = 0;
  }

  private keep(key: string, page: CachedPage): void {
    this.pages.set(key, page);
    this.bytes += sizeOf(page);
    for (const [oldest, old] of this.pages) {
      if (this.bytes <= this.maxBytes) break;
      this.pages.delete(oldest);
      this.bytes -= sizeOf(old);
    }
  }
}

function sizeOf(page: CachedPage): number {
  return page.bodies.br.length + page.bodies.gzip.length + page.bodies.identity.length;
}
