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
} from "./code-rules";
import { checkLayers, checkPureFiles } from "./layers";
import type { Finding, Source } from "./source";

/** Every rule shown a file that keeps it and one that breaks it, so that a rule that cannot fail is noticed. */
const RULES: [
  rule: string,
  check: (source: Source) => Finding[],
  path: string,
  keeps: string,
  breaks: string,
][] = [
  [
    "a query does not import a feature",
    checkLayers,
    "db/queries/proposals.ts",
    `import type { Db } from "../connection";`,
    `import { publish } from "../../app/features/proposals/publish.server";`,
  ],
  [
    "a component knows no area",
    checkLayers,
    "app/components/button.tsx",
    `import { Icon } from "./icon";`,
    `import type { Proposal } from "~/features/proposals/proposal";`,
  ],
  [
    "a feature does not import a route",
    checkLayers,
    "app/features/map/points.server.ts",
    `import { listPoints } from "db/queries/points";`,
    `const page = await import("../../routes/map");`,
  ],
  [
    "a route writes through a feature",
    checkLayers,
    "app/routes/proposals.tsx",
    `import { listProposals } from "db/queries/proposals";`,
    `import { inTransaction } from "db/transaction";`,
  ],
  [
    "only db imports the database packages",
    checkLayers,
    "app/features/map/points.server.ts",
    `import { z } from "zod";`,
    `export { sql } from "kysely";`,
  ],
  [
    "a form schema is pure",
    checkPureFiles,
    "app/features/proposals/proposal.form.ts",
    `import { z } from "zod";`,
    `import { findTheme } from "db/queries/themes";`,
  ],
  ["a file stays short", checkSize, "db/queries/a.ts", "let a;\n".repeat(350), "let a;\n".repeat(351)],
  [
    "a feature sees no Request",
    checkRequest,
    "app/features/map/points.server.ts",
    `// no Request here\nexport const requestedTheme = "Request";`,
    "export const read = (request: Request) => request.url;",
  ],
  [
    "only env.ts reads the environment",
    checkEnvironment,
    "app/features/map/points.server.ts",
    `import { env } from "~/platform/env";\nexport const port = env.PORT;`,
    "export const port = process.env.PORT;",
  ],
  [
    "only paths.ts writes an address",
    checkUrls,
    "app/routes/home.tsx",
    `import { x } from "~/routes/map";\nexport const a = "/proposalsandmore";`,
    `export const a = <a href="/proposals?theme=seniors">A</a>;`,
  ],
  [
    "an address in a template counts too",
    checkUrls,
    "app/routes/home.tsx",
    "export const a = (n: number) => `$" + "{n}/proposals`;",
    "export const a = (n: number) => `/en/meetings/$" + "{n}`;",
  ],
  [
    "only transaction.ts opens a transaction",
    checkTransactions,
    "app/features/a/b.server.ts",
    "await inTransaction(db, async (trx) => trx);",
    "await db.transaction().execute(work);",
  ],
  [
    "only dialect.ts knows the engine",
    checkDialect,
    "db/queries/a.ts",
    `const engines = ["sqlite", "postgres"];`,
    `if (engineOf(db) === "postgres") run();`,
  ],
  [
    "five dialect branches are enough",
    checkDialect,
    "db/dialect.ts",
    `if (e === "postgres") a();\n`.repeat(5),
    `if (e === "postgres") a();\n`.repeat(6),
  ],
  [
    "no style attribute",
    checkStyleAttributes,
    "app/components/bar.tsx",
    `export const Bar = () => <rect width="3" className="style" />;`,
    "export const Bar = () => <p style={{ width: 3 }} />;",
  ],
  ["no any", checkTypes, "app/a.ts", "let anything: unknown;", "let anything: any;"],
  ["no not-null", checkTypes, "app/a.ts", "if (!a) b();", "const c = a!.b;"],
  [
    "no cast through unknown",
    checkTypes,
    "app/a.ts",
    "const a = [1] as const;",
    "const a = b as unknown as C;",
  ],
  ["no silenced type error", checkTypes, "app/a.ts", "// the type of ts-node", `// @ts${"-ignore"}\nf();`],
];

describe("every architecture rule", () => {
  it.each(RULES)("%s", (_, check, path, keeps, breaks) => {
    expect(check({ path, text: keeps })).toEqual([]);
    expect(check({ path, text: breaks })).toContainEqual(expect.stringContaining(path));
  });

  it.each(["app/platform/utils.ts", "db/helpers/rows.ts", "app/components/ErrorSummary.tsx"])(
    "%s is no name",
    (path) => {
      expect(checkName({ path, text: "" })).toHaveLength(1);
      expect(checkName({ path: "app/components/error-summary.tsx", text: "" })).toEqual([]);
    },
  );
});
