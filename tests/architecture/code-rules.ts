import ts from "typescript";
import { type Finding, findNodes, isTest, type Source, stringOf } from "./source";

const LONGEST_FILE = 350;
const WORTH_SPLITTING = 300;
/** The words of `t` files grow with the product and are read by key, not from top to bottom. */
const isDictionary = (source: Source) => /^app\/i18n\/(lt|en)\//.test(source.path);

const lineCount = (source: Source) => source.text.split("\n").length - 1;

export function checkSize(source: Source): Finding[] {
  if (isDictionary(source) || lineCount(source) <= LONGEST_FILE) return [];
  return [`${source.path} has ${lineCount(source)} lines: more than ${LONGEST_FILE} wants to be two files.`];
}

/** Not a failure yet: files that should be split before they grow. */
export function listLongFiles(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => !isDictionary(source) && lineCount(source) > WORTH_SPLITTING)
    .map((source) => `${lineCount(source)} ${source.path}`);
}

export function checkName(source: Source): Finding[] {
  // i18next's namespace for words that belong to no area keeps its usual name.
  const parts = source.path.replace(/^app\/i18n\/(lt|en)\/common\.ts$/, "").split("/");
  const vague = parts.find((part) => /^(utils?|helpers?|misc|common)(\.|$)/i.test(part));
  if (vague) return [`${source.path}: "${vague}" says nothing; name it after what it holds.`];
  const odd = parts.find((part) => !/^[a-z0-9$_.-]*$/.test(part));
  return odd ? [`${source.path}: "${odd}" is not kebab-case.`] : [];
}

/** Only routes and the HTTP platform see a `Request`. */
export function checkRequest(source: Source): Finding[] {
  if (isTest(source) || !/^(app\/(features|components|i18n)|db)\//.test(source.path)) return [];
  return findNodes(source, (node) =>
    ts.isIdentifier(node) && node.text === "Request" && !ts.isPropertyAccessExpression(node.parent)
      ? "knows Request: take the values it needs as input; only routes and platform/http see a Request."
      : undefined,
  );
}

export function checkEnvironment(source: Source): Finding[] {
  if (isTest(source) || source.path === "app/platform/env.ts") return [];
  return findNodes(source, (node) =>
    ts.isPropertyAccessExpression(node) && node.getText() === "process.env"
      ? "reads process.env: add the variable to app/platform/env.ts, which validates it and is listed in the README."
      : undefined,
  );
}

/** First segments of our own URLs; a string that starts with one of them is an address written by hand. */
const OWN_PAGES =
  "proposals|meetings|themes|map|strategy|answers|implementation|reports|data|privacy|accessibility|sign-in|sign-out|receipt|workspace|healthz|tiles|organisation|files|attachments";
const OWN_URL = new RegExp(`^/(en/)?(?:(${OWN_PAGES})(?:[/?#.]|$)|en/?$|feed\\.xml)`);

/** The HTTP platform compares addresses with what was asked for; everything else that needs one takes it from paths.ts. */
export function checkUrls(source: Source): Finding[] {
  if (isTest(source) || source.path === "app/platform/paths.ts" || source.path === "app/routes.ts") return [];
  if (!/^(app|server)\//.test(source.path) || source.path.startsWith("app/platform/http/")) return [];
  return findNodes(source, (node) => {
    const text = stringOf(node);
    if (text === undefined || !OWN_URL.test(text) || isModuleName(node)) return undefined;
    return `writes the address "${text}": take it from app/platform/paths.ts.`;
  });
}

function isModuleName(node: ts.Node): boolean {
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
}

export function checkTransactions(source: Source): Finding[] {
  if (isTest(source) || source.path === "db/transaction.ts") return [];
  return findNodes(source, (node) => {
    const opens =
      (ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        /^(transaction|startTransaction|controlledTransaction)$/.test(node.expression.name.text)) ||
      (ts.isTaggedTemplateExpression(node) &&
        /^`\s*(begin|commit|rollback)\b/i.test(node.template.getText()));
    return opens ? "opens a transaction: use inTransaction of db/transaction.ts." : undefined;
  });
}

const DIALECT_FILE = "db/dialect.ts";
export const MOST_DIALECT_BRANCHES = 5;

/** How often `source` asks which engine runs. */
export function dialectBranches(source: Source): Finding[] {
  return findNodes(source, (node) => {
    if (!ts.isBinaryExpression(node) && !ts.isCaseClause(node)) return undefined;
    const sides = ts.isBinaryExpression(node) ? [node.left, node.right] : [node.expression];
    const asks = sides.some((side) => ts.isStringLiteral(side) && /^(sqlite|postgres)$/.test(side.text));
    return asks ? "asks which engine runs" : undefined;
  });
}

export function checkDialect(source: Source): Finding[] {
  if (isTest(source)) return [];
  const branches = dialectBranches(source);
  if (source.path !== DIALECT_FILE) return branches.map((where) => `${where}: only ${DIALECT_FILE} may.`);
  return branches.length <= MOST_DIALECT_BRANCHES
    ? []
    : [
        `${source.path} has ${branches.length} branches, ${MOST_DIALECT_BRANCHES} are allowed: design one away.`,
      ];
}

/** `style="…"` is blocked by the Content-Security-Policy, so it would work in nobody's browser. */
export function checkStyleAttributes(source: Source): Finding[] {
  if (isTest(source)) return [];
  return findNodes(source, (node) =>
    ts.isJsxAttribute(node) && node.name.getText() === "style"
      ? "has a style attribute, which the Content-Security-Policy blocks: use a class or SVG attributes."
      : undefined,
  );
}

/** Where the type of the schema is not known yet, `any` is what Kysely itself takes. */
const MAY_SAY_ANY = /^db\/(dialect\.ts|migrations\/)/;

export function checkTypes(source: Source): Finding[] {
  const forced = findNodes(source, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword && !MAY_SAY_ANY.test(source.path))
      return "says any: name the type.";
    if (ts.isNonNullExpression(node)) return "says ! (not null): handle the case or make it impossible.";
    if (ts.isAsExpression(node) && /^(unknown|never|any)$/.test(node.type.getText()))
      return `casts to ${node.type.getText()}: mend the type instead of silencing it.`;
    return undefined;
  });
  const silenced = source.text.split("\n").flatMap((line, index) => {
    const found = /\/[/*]\s*@ts-(ignore|expect-error|nocheck)/.test(line);
    return found ? [`${source.path}:${index + 1} silences the type checker: mend the type.`] : [];
  });
  return [...forced, ...silenced];
}
