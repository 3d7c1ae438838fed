import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A source file as the rules see it: its path from the repository's root, with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** One broken rule: where, and what to do about it. */
export type Finding = string;

export const root = path.resolve(import.meta.dirname, "..", "..");

/** Every file below `folders` whose name ends as asked; folders that do not exist hold nothing. */
export function readSources(
  folders: readonly string[],
  endings: readonly string[] = [".ts", ".tsx"],
): Source[] {
  return folders.flatMap((folder) =>
    listFiles(folder)
      .filter((file) => endings.some((ending) => file.endsWith(ending)))
      .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") })),
  );
}

function listFiles(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

export const isTest = (source: Source) =>
  /\.test\.tsx?$/.test(source.path) || source.path.startsWith("tests/");

const parsed = new WeakMap<Source, ts.SourceFile>();

export function parse(source: Source): ts.SourceFile {
  let file = parsed.get(source);
  if (!file) {
    const kind = source.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
    parsed.set(source, file);
  }
  return file;
}

/** Calls `look` with every node of the file; a sentence it returns becomes a finding with its line. */
export function findNodes(source: Source, look: (node: ts.Node) => string | undefined): Finding[] {
  const file = parse(source);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const sentence = look(node);
    if (sentence) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      findings.push(`${source.path}:${line + 1} ${sentence}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

/** The text of a string without placeholders, or of a template up to its first placeholder. */
export function stringOf(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : undefined;
}

export interface Import {
  /** A path from the repository's root without extension (`db/queries/proposals`), or a package's name. */
  target: string;
  isOurs: boolean;
}

/** What a file imports (also `import type`, `export … from` and `import()`). */
export function importsOf(source: Source): Import[] {
  return ts
    .preProcessFile(source.text, true, true)
    .importedFiles.map(({ fileName }) => resolve(source, fileName));
}

function resolve(source: Source, specifier: string): Import {
  if (specifier.startsWith(".")) {
    return { target: path.posix.join(path.posix.dirname(source.path), specifier), isOurs: true };
  }
  if (specifier.startsWith("~/")) return { target: `app/${specifier.slice(2)}`, isOurs: true };
  if (/^db\//.test(specifier)) return { target: specifier, isOurs: true };
  const parts = specifier.split("/");
  return {
    target: specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier),
    isOurs: false,
  };
}
