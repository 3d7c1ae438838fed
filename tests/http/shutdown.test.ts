import { request } from "node:http";
import { expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { startServer } from "../setup/server";

it("a form that is on its way when the server is told to stop still gets its answer", async () => {
  const server = await startServer();
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const sending = request(server.url + pathsFor("lt").newProposal(), {
      method: "POST",
      headers: {
        Origin: server.url,
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": 6,
      },
    });
    sending.once("error", reject);
    sending.once("response", (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.write("tit", () => {
      // The server has the beginning once it answers another question on another connection.
      void fetch(`${server.url}/healthz`).then(async () => {
        const stopped = server.stop("SIGTERM");
        await expect.poll(() => refuses(server.url), { timeout: 5_000 }).toBe(true);
        sending.end("le=");
        expect(await stopped).toBe(0);
      }, reject);
    });
  });
  expect(await answered).toBeLessThan(500);
  expect(server.output()).toContain('"stopping"');
});

it.each(["SIGTERM", "SIGINT"] as const)("%s ends an idle server at once, with status 0", async (signal) => {
  const server = await startServer();
  await fetch(`${server.url}/healthz`);
  const started = Date.now();
  expect(await server.stop(signal)).toBe(0);
  expect(Date.now() - started).toBeLessThan(3_000);
});

async function refuses(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    () => false,
    () => true,
  );
}
