import { type Finding, importsOf, isTest, type Source } from "./source";

/**
 * Which part of the code may import which: `routes → features → db/queries → db/tables`, with `components`, `i18n` and
 * `platform` serving from the side. The first matching line counts, so exceptions stand above the rule.
 */
const LAYERS: readonly { part: string; mayImport: readonly string[] }[] = [
  { part: "db/tables/", mayImport: ["db/tables/"] },
  { part: "db/queries/", mayImport: ["db/", "app/i18n/"] },
  { part: "db/", mayImport: ["db/", "app/i18n/"] },
  { part: "app/i18n/", mayImport: ["app/i18n/", "app/platform/language"] },
  { part: "app/components/", mayImport: ["app/components/"] },
  {
    part: "app/features/",
    mayImport: ["app/features/", "app/components/", "app/i18n", "app/platform/", "db/"],
  },
  { part: "app/platform/", mayImport: ["app/platform/", "app/i18n", "app/routes", "db/"] },
  { part: "app/", mayImport: ["app/", "db/queries/", "db/tables/", "db/connection"] },
  { part: "server/", mayImport: ["app/", "db/", "server/", "build/"] },
];

/** What only the database's own folder may know. */
const DATABASE_PACKAGES = ["kysely", "better-sqlite3", "pg"];

/** Every import that points up or sideways, or reaches for a database driver from outside `db/`. */
export function checkLayers(source: Source): Finding[] {
  if (isTest(source)) return [];
  const layer = LAYERS.find(({ part }) => source.path.startsWith(part));
  if (!layer) return [];
  return importsOf(source).flatMap(({ target, isOurs }) => {
    if (!isOurs) {
      return DATABASE_PACKAGES.includes(target) && !source.path.startsWith("db/")
        ? [`${source.path} imports ${target}: write a function in db/queries and call that.`]
        : [];
    }
    if (layer.mayImport.some((part) => target.startsWith(part))) return [];
    return [`${source.path} imports ${target}: ${layer.part} may import only ${layer.mayImport.join(", ")}.`];
  });
}

/** Rules and form schemas are pure: no React, no database, nothing of the server, no files or network. */
export function checkPureFiles(source: Source): Finding[] {
  if (isTest(source) || !source.path.startsWith("app/features/")) return [];
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const isPure = name.endsWith(".form.ts") || name.endsWith(".rules.ts");
  if (!isPure) return [];
  return importsOf(source)
    .filter(
      ({ target }) =>
        /^(react|react-dom|@remix-run\/|node:|db\/queries)/.test(target) || target.includes(".server"),
    )
    .map(
      ({ target }) =>
        `${source.path} imports ${target}: a form schema is pure, without React, database or I/O.`,
    );
}
