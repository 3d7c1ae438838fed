import { describe, expect, it } from "vitest";
import { hashOfSources } from "../../scripts/prepare/build.mjs";
import { explainNpm } from "../../scripts/prepare/install.mjs";
import { nodeVersionProblem } from "../../scripts/prepare/node-version.mjs";
import { explainFileError } from "../../scripts/prepare/problem.mjs";

describe("the check of Node's version", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.11.1"])("accepts %s", (version) => {
    expect(nodeVersionProblem(version)).toBeUndefined();
  });

  it.each(["12.22.12", "18.20.8", "20.9.0", "20.18.3"])(
    "refuses %s in one sentence that names it and what to do",
    (version) => {
      expect(nodeVersionProblem(version)).toMatch(
        new RegExp(
          `^Sueiga needs Node 20\\.19\\.0 or newer and found Node ${version.replaceAll(".", "\\.")}: install Node 24 .*\\.$`,
        ),
      );
    },
  );
});

describe("a failed installation says what to change", () => {
  it.each([
    ["npm error code ENOSPC", 1, /is full: free about 1 GB/],
    ["gyp ERR! find Python", 1, /install python3, make and a C\+\+ compiler/],
    ["npm error code ENOTFOUND registry.npmjs.org", 1, /could not reach the package registry/],
    ["npm error code EACCES", 1, /may not write in/],
    ["", 127, /npm was not found/],
    ["npm error code ETARGET", 1, /npm could not install the packages \(status 1\)/],
  ])("%s", (output, code, sentence) => {
    expect(explainNpm(code, output).message).toMatch(sentence);
  });

  it("an unwritable folder is named", () => {
    const error = Object.assign(new Error("mkdir"), { code: "EROFS" });
    expect(explainFileError(error, "/srv/sueiga").message).toMatch(/^Cannot write in \/srv\/sueiga/);
  });
});

describe("the hash that decides whether to build", () => {
  it("is made fast enough to be made at every start", () => {
    const started = performance.now();
    hashOfSources();
    expect(performance.now() - started).toBeLessThan(500);
  });
});
