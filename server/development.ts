import { readdirSync } from "node:fs";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { HttpApp } from "~/platform/http/app";

/** The site as Vite serves it while it is being written: nothing built, changes seen at once. */
export async function createDevelopmentSite(
  root: string,
): Promise<Pick<HttpApp, "build" | "islands" | "development">> {
  const vite = await import("vite");
  const server = await vite.createServer({ server: { middlewareMode: true } });
  const islands = Object.fromEntries(
    readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".island.ts"))
      .map((file) => [path.basename(file, ".island.ts"), `/app/${file}`]),
  );
  return {
    islands,
    build: async () => (await server.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
    development: (request, response, next) => server.middlewares(request, response, next),
  };
}
