import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "../../scripts/check/counts.mjs";

const vitestFile = (name: string, tests: [fullName: string, status: string][], status = "passed") => ({
  name: `/home/sueiga/${name}`,
  status,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

describe("the sum at the end of npm test", () => {
  it("counts each engine apart and leaves a suite without tests visible", () => {
    const report = {
      testResults: [
        vitestFile(
          "tests/db/a.test.ts",
          [
            ["a [sqlite] works", "passed"],
            ["a [postgres] works", "failed"],
          ],
          "failed",
        ),
        vitestFile("app/x.test.ts", [
          ["x", "passed"],
          ["y", "pending"],
        ]),
      ],
    };
    expect(
      countVitest(report, 1, ["unit", "database on SQLite", "database on PostgreSQL", "production"]),
    ).toEqual([
      { name: "unit", passed: 1, failed: 0 },
      { name: "database on SQLite", passed: 1, failed: 0 },
      { name: "database on PostgreSQL", passed: 0, failed: 1 },
      { name: "production", passed: 0, failed: 0 },
    ]);
  });

  it("counts a file that cannot be read as a failure", () => {
    const report = { testResults: [vitestFile("app/x.test.ts", [], "failed")] };
    expect(countVitest(report, 1, ["unit"])).toEqual([{ name: "unit", passed: 0, failed: 1 }]);
  });

  it("counts a run that ended badly with every test passed, or without a report, as a failure", () => {
    const report = { testResults: [vitestFile("app/x.test.ts", [["x", "passed"]])] };
    expect(countVitest(report, 1, ["unit"])).toContainEqual({
      name: "outside any test",
      passed: 0,
      failed: 1,
    });
    expect(countVitest(undefined, 1, ["unit"])).toContainEqual({
      name: "outside any test",
      passed: 0,
      failed: 1,
    });
    expect(countPlaywright(undefined, 1)).toContainEqual({ name: "outside any test", passed: 0, failed: 1 });
  });

  it("counts journeys by project, leaves skipped ones out and a lucky second try as failed", () => {
    const spec = (projectName: string, status: string) => ({ tests: [{ projectName, status }] });
    const report = {
      config: { projects: [{ name: "desktop" }, { name: "phone" }] },
      suites: [
        {
          specs: [spec("desktop", "expected")],
          suites: [
            { specs: [spec("desktop", "skipped"), spec("phone", "flaky"), spec("phone", "unexpected")] },
          ],
        },
      ],
    };
    expect(countPlaywright(report, 1)).toEqual([
      { name: "desktop", passed: 1, failed: 0 },
      { name: "phone", passed: 0, failed: 2 },
    ]);
  });
});
