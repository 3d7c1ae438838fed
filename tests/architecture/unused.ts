import ts from "typescript";
import { type Finding, importsOf, isTest, parse, type Source } from "./source";

/** Packages in `dependencies` that no source imports. */
export function checkUnusedPackages(dependencies: readonly string[], sources: readonly Source[]): Finding[] {
  const imported = new Set(sources.flatMap((source) => importsOf(source).map(({ target }) => target)));
  const inStyles = sources.filter(({ path }) => path.endsWith(".css")).map(({ text }) => text);
  return dependencies
    .filter((name) => !imported.has(name) && !inStyles.some((text) => text.includes(`"${name}/`)))
    .map((name) => `${name} is in package.json and imported nowhere.`);
}

/** Packages that a source of the product imports although package.json does not name them. */
export function checkUnlistedPackages(listed: readonly string[], sources: readonly Source[]): Finding[] {
  return sources
    .filter((source) => !isTest(source))
    .flatMap((source) =>
      importsOf(source)
        .filter(
          ({ target, isOurs }) =>
            !isOurs &&
            !/^(node:|virtual:|\/)/.test(target) &&
            // A package of types alone (geojson) is imported by the name of what it describes.
            ![target, `@types/${target}`].some((name) => listed.includes(name)),
        )
        .map(({ target }) => `${source.path} imports ${target}, which package.json does not name.`),
    );
}

/** Exports that no other file mentions. Files that a framework or a program reads by convention are left out. */
export function checkUnusedExports(
  sources: readonly Source[],
  isEntry: (source: Source) => boolean,
): Finding[] {
  const words = sources.map((source) => ({ source, words: new Set(source.text.match(/[A-Za-z_$][\w$]*/g)) }));
  return sources
    .filter((source) => !isTest(source) && !isEntry(source))
    .flatMap((source) =>
      exportedNames(source)
        .filter((name) => !words.some((other) => other.source !== source && other.words.has(name)))
        .map((name) => `${source.path} exports ${name}, which nothing else uses.`),
    );
}

function exportedNames(source: Source): string[] {
  return parse(source).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported || isDefault(statement)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    // A type may stand in a signature that others use without naming it, so only values are looked at.
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      return [statement.name.text];
    return [];
  });
}

function isDefault(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true
  );
}

/** Files that nothing imports and nothing else reads. */
export function checkUnusedFiles(
  sources: readonly Source[],
  isEntry: (source: Source) => boolean,
): Finding[] {
  const imported = new Set(sources.flatMap((source) => importsOf(source).map(({ target }) => target)));
  return sources
    .filter((source) => !isTest(source) && !isEntry(source) && !source.path.endsWith(".d.ts"))
    .filter(({ path }) => {
      const bare = path.replace(/\.tsx?$/, "");
      return ![path, bare, bare.replace(/\/index$/, "")].some((name) => imported.has(name));
    })
    .map(({ path }) => `${path} is imported nowhere.`);
}
