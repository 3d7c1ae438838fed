import ts from "typescript";
import { type Finding, isTest, parse, type Source } from "./source";

/** What somebody of the staff does says who: by an id, or by one of these inputs that hold it. */
const STAFF = /\b(userId|byId|keeper|LogContext|DecisionInput|Management)\b/;
/** Names of queries that change something. */
const CHANGES =
  /^(insert|update|delete|replace|set|put|move|save|publish|withdraw|erase|confirm|change|remove|record|clear|retry|mark)[A-Z]/;
/** Queries that write the log itself, or what is not a change of a record. */
const NOT_A_CHANGE = new Set(["recordAudit"]);

interface UseCase {
  path: string;
  name: string;
  isExported: boolean;
  takesStaff: boolean;
  /** Every name that is called in it, or handed on. */
  uses: Set<string>;
}

function useCasesOf(source: Source): UseCase[] {
  return parse(source).statements.flatMap((statement): UseCase[] => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
    const uses = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) uses.add(node.text);
      ts.forEachChild(node, visit);
    };
    if (statement.body) visit(statement.body);
    const inputs = statement.parameters.map((parameter) => parameter.getText()).join(" ");
    return [
      {
        path: source.path,
        name: statement.name.text,
        isExported: Boolean(
          ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
        ),
        takesStaff: STAFF.test(inputs) || STAFF.test(inputTypesOf(source, inputs)),
        uses,
      },
    ];
  });
}

/** The text of the interfaces of this file that a function's inputs name. */
function inputTypesOf(source: Source, inputs: string): string {
  return parse(source)
    .statements.filter(
      (statement): statement is ts.InterfaceDeclaration =>
        ts.isInterfaceDeclaration(statement) && new RegExp(`\\b${statement.name.text}\\b`).test(inputs),
    )
    .map((statement) => statement.getText())
    .join(" ");
}

const isUseCase = (source: Source) => !isTest(source) && /^app\/features\/.*\.server\.ts$/.test(source.path);

/** Every exported use case in which somebody of the staff changes something by a query of its own, by its name. */
export function listStaffUseCases(
  sources: readonly Source[],
): { path: string; name: string; isAudited: boolean }[] {
  const all = sources.filter(isUseCase).flatMap(useCasesOf);
  // Whoever calls somebody that writes the log has it written, however far down that is.
  const writers = new Set(["recordAudit"]);
  for (let grown = true; grown; ) {
    const found = all.filter(
      ({ name, uses }) => !writers.has(name) && [...uses].some((used) => writers.has(used)),
    );
    for (const { name } of found) writers.add(name);
    grown = found.length > 0;
  }
  return all
    .filter(({ isExported, takesStaff }) => isExported && takesStaff)
    .filter(({ uses }) => [...uses].some((used) => CHANGES.test(used) && !NOT_A_CHANGE.has(used)))
    .map(({ path, name }) => ({ path, name, isAudited: writers.has(name) }));
}

/** The one file that writes the audit log; it adds entries and forgets what they told, and nothing else. */
const LOG_FILE = "db/queries/audit-log.ts";

/** Statements that change the audit log anywhere else, or in another way. */
export function checkAuditLogIsKept(source: Source): Finding[] {
  if (isTest(source) || source.path.startsWith("db/migrations/")) return [];
  const writes = [...source.text.matchAll(/\.(updateTable|deleteFrom|insertInto|mergeInto)\("audit_log"\)/g)];
  const raw = /\b(update|delete from|insert into|truncate( table)?)\s+"?audit_log\b/i.test(source.text);
  const allowed = source.path === LOG_FILE ? ["insertInto", "updateTable"] : [];
  return [
    ...writes
      .filter(([, how]) => !allowed.includes(how ?? ""))
      .map(
        ([, how]) =>
          `${source.path} has ${how}("audit_log"): the log only grows, and forgets through ${LOG_FILE}.`,
      ),
    ...(raw ? [`${source.path} changes audit_log by hand: the log only grows.`] : []),
  ];
}

/** The actions that are written down as plain strings, so that each can be given words. */
export function listAuditActions(sources: readonly Source[]): string[] {
  const found = sources
    .filter(isUseCase)
    .flatMap(({ text }) => [
      ...text.matchAll(/\baction:\s*("[a-z_-]+"|[^,\n]*\?\s*"[a-z_-]+"\s*:\s*"[a-z_-]+")/g),
    ])
    .flatMap(([, value = ""]) => [...value.matchAll(/"([a-z_-]+)"/g)].map(([, action]) => action ?? ""));
  return [...new Set(found)].filter(Boolean).sort();
}
