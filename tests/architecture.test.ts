import { describe, expect, it } from "vitest";
import {
  checkDialect,
  checkEnvironment,
  checkName,
  checkRequest,
  checkSize,
  checkStyleAttributes,
  checkTransactions,
  checkTypes,
  checkUrls,
  listLongFiles,
} from "./architecture/code-rules";
import { checkLayers, checkPureFiles } from "./architecture/layers";
import { type Finding, readSources, type Source } from "./architecture/source";

const sources = readSources(["app", "db", "server", "tests"]);

/** A rule holds when it finds nothing; what it finds is the message. */
const findings = (check: (source: Source) => Finding[]) => sources.flatMap(check);

describe("the house", () => {
  it.each([
    ["layers point down only, and db alone knows the database's packages", checkLayers],
    ["form schemas are pure", checkPureFiles],
    ["no file is longer than 350 lines", checkSize],
    ["files are named in kebab-case after what they hold", checkName],
    ["only routes and platform see a Request", checkRequest],
    ["only app/platform/env.ts reads the environment", checkEnvironment],
    ["only app/platform/paths.ts writes our addresses", checkUrls],
    ["only db/transaction.ts opens a transaction", checkTransactions],
    ["only db/dialect.ts knows the engine, in five branches at most", checkDialect],
    ["no style attribute stands in a page", checkStyleAttributes],
    ["types are never forced or silenced", checkTypes],
  ])("%s", (_, check) => {
    expect(findings(check)).toEqual([]);
  });

  it("reads the whole of it", () => {
    expect(sources.length).toBeGreaterThan(20);
    const long = listLongFiles(sources);
    if (long.length > 0) console.warn(`Worth splitting:\n  ${long.join("\n  ")}`);
  });
});
