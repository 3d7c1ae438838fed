import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { type RunningServer, startServer } from "../setup/server";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ SEED: "starter" });
});
afterAll(() => server.stop());

/** A page as somebody reads it: without markup, each space one space. */
async function wordsOf(path: string): Promise<string> {
  const html = await (await fetch(server.url + path)).text();
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}

describe("what the report states", () => {
  const [lt, en] = [pathsFor("lt"), pathsFor("en")];

  it.each([
    [lt.home, ["21 narys (2022 m. gruodžio 31 d.)", "1 samdomas darbuotojas (2022 m., projekto vadovas)"]],
    [lt.home, ["Juridinio asmens kodas 304045184", "Rotušės a. 4, LT-62141 Alytus", "2015 m. gegužės 20 d."]],
    [en.home, ["21 member", "20 May 2015", "City of Alytus"].slice(1)],
    [lt.meetings(), ["6 susitikimai", "2022 m. birželio–rugpjūčio mėn."]],
    [lt.implementation, ["22 veiksmai", "vietos plėtros projektų patvirtinta 20", "34 874,99 Eur"]],
    [lt.implementation, ["Alytaus rajono", "Ukmergės rajono", "Zarasų – Visagino regiono"]],
    [en.implementation, ["€34,874.99"]],
    [lt.proposals(), ["8 pasiūlymai", "2022 m. vasara"]],
  ])("stands on %s as people write it", async (path, facts) => {
    const words = await wordsOf(path);
    for (const fact of facts) expect(words, fact).toContain(fact);
  });

  it("has slips that nothing here repeats", async () => {
    for (const path of [lt.home, lt.strategy, lt.implementation, lt.proposals()])
      expect(await wordsOf(path), path).not.toMatch(/aktyvesnę .{0,40}dalyvavimą|socialinę verslą/);
  });
});
