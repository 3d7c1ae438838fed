/** Which suite a vitest test belongs to; the engine stands in its name (see tests/setup/engines.ts). */
function suiteOf(file, fullName) {
  if (/\/tests\/(http|production)\//.test(file)) return "production";
  if (!/\/tests\/(db|routes)\//.test(file)) return "unit";
  return fullName.includes("[postgres]") ? "database on PostgreSQL" : "database on SQLite";
}

/**
 * Sums of a vitest JSON report by suite. A file that could not be read counts as one failure, and so does a run that
 * ended badly although every test passed (an error outside any test).
 */
export function countVitest(report, code, names) {
  const suites = new Map(names.map((name) => [name, { name, passed: 0, failed: 0 }]));
  const add = (name, key) => {
    if (!suites.has(name)) suites.set(name, { name, passed: 0, failed: 0 });
    suites.get(name)[key] += 1;
  };
  for (const file of report?.testResults ?? []) {
    for (const { fullName, status } of file.assertionResults) {
      if (status === "passed") add(suiteOf(file.name, fullName), "passed");
      if (status === "failed") add(suiteOf(file.name, fullName), "failed");
    }
    const brokenAsAWhole =
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed");
    if (brokenAsAWhole) add(suiteOf(file.name, ""), "failed");
  }
  return withUnexplainedFailure([...suites.values()], code);
}

/** Sums of a Playwright JSON report by project; a test that passed only when tried again counts as failed. */
export function countPlaywright(report, code) {
  const suites = new Map();
  for (const { name } of report?.config.projects ?? [{ name: "browser" }])
    suites.set(name, { name, passed: 0, failed: 0 });
  const visit = (suite) => {
    for (const inner of suite.suites ?? []) visit(inner);
    for (const spec of suite.specs ?? []) {
      for (const { projectName, status } of spec.tests) {
        if (status === "skipped") continue;
        suites.get(projectName)[status === "expected" ? "passed" : "failed"] += 1;
      }
    }
  };
  for (const suite of report?.suites ?? []) visit(suite);
  return withUnexplainedFailure([...suites.values()], code);
}

function withUnexplainedFailure(suites, code) {
  const explained = suites.some(({ failed }) => failed > 0);
  return code === 0 || explained ? suites : [...suites, { name: "outside any test", passed: 0, failed: 1 }];
}
