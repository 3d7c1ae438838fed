import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as en from "~/i18n/en";
import * as lt from "~/i18n/lt";
import { sitemap } from "~/routes";
import manifest from "../package.json";
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
import { type Finding, readSources, root, type Source } from "./architecture/source";
import {
  checkMissingKeys,
  checkPlaceholders,
  checkPluralForms,
  checkSameKeys,
  checkUnusedKeys,
} from "./architecture/translations";
import {
  checkUnlistedPackages,
  checkUnusedExports,
  checkUnusedFiles,
  checkUnusedPackages,
} from "./architecture/unused";

const sources = readSources(["app", "db", "server", "tests"]);

/** Read by the framework, the build or a program by their place, not by an import. */
const isEntry = ({ path }: Source) =>
  /^(app\/(root|entry\.\w+|routes)\.tsx?|app\/routes\/|server\/(main|cli)\.ts)|\.island\.ts$/.test(path);

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

describe("the texts", () => {
  it("exist in both languages, with every plural form and the same placeholders", () => {
    expect(checkSameKeys(lt, en, ["lt", "en"])).toEqual([]);
    expect([...checkPluralForms(lt, "lt"), ...checkPluralForms(en, "en")]).toEqual([]);
    expect(checkPlaceholders(lt, en)).toEqual([]);
  });

  it("are all used, and every text that is used exists", () => {
    expect(checkUnusedKeys(lt, sources, "common")).toEqual([]);
    expect(checkMissingKeys(lt, sources)).toEqual([]);
  });
});

describe("nothing lies about unused", () => {
  it("packages: each is imported, and what is imported is listed", () => {
    const { dependencies, devDependencies } = manifest;
    const styles = readSources(["app/styles"], [".css"]);
    expect(checkUnusedPackages(Object.keys(dependencies), [...sources, ...styles])).toEqual([]);
    expect(checkUnlistedPackages(Object.keys({ ...dependencies, ...devDependencies }), sources)).toEqual([]);
  });

  it("files and exports", () => {
    expect(checkUnusedFiles(sources, isEntry)).toEqual([]);
    expect(checkUnusedExports(sources, isEntry)).toEqual([]);
  });
});

describe("the README", () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");

  it("lists every variable of the environment and no other", () => {
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    const read = [
      ...readFileSync(path.join(root, "app/platform/env.ts"), "utf8").matchAll(/values\.([A-Z_]+)/g),
    ];
    expect(listed.sort()).toEqual([...new Set(read.map(([, name]) => name))].sort());
  });

  it("leads to files that exist, and names commands that exist", () => {
    for (const [, file] of readme.matchAll(/\]\(([\w./-]+)\)/g))
      expect(existsSync(path.join(root, file ?? "")), file).toBe(true);
    for (const [, script] of readme.matchAll(/npm run (\w+)/g))
      expect(manifest.scripts).toHaveProperty(script ?? "");
  });
});

describe("the sitemap", () => {
  it("names every page file of app/routes, and every file it names exists", () => {
    const framed = ["frame", "workspace/frame", "not-found"].map((name) => `routes/${name}.tsx`);
    const pages = sources
      .filter(({ path }) => /^app\/routes\/.*\.tsx?$/.test(path))
      .map(({ path }) => path.slice("app/".length));
    expect([...new Set([...sitemap.map(({ file }) => file), ...framed])].sort()).toEqual(pages.sort());
  });

  it("says who may open each address, once", () => {
    const addresses = sitemap.map(({ path }) => path);
    expect(addresses).toEqual([...new Set(addresses)]);
    for (const { path, view } of sitemap.filter(({ path }) => path.startsWith("workspace")))
      expect(view, path).not.toBe("everyone");
  });

  it("keeps only public reading pages in the page cache", () => {
    for (const { path, view, cached } of sitemap) if (cached) expect(view, path).toBe("everyone");
  });
});
