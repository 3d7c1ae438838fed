import { logEntryKinds } from "db/tables/meetings";
import { expect, it } from "vitest";
import { decisionKinds } from "~/features/moderation/decision";
import lt from "~/i18n/lt/audit";
import { checkAuditLogIsKept, listAuditActions, listStaffUseCases } from "./audited";
import { readSources } from "./source";

const sources = readSources(["app", "db", "server"]);

/** Parts of use cases that are audited as a whole, each with the reason. */
const WITHOUT_ENTRY: Readonly<Record<string, string>> = {
  publishCapturedProposals:
    "publishing the minutes, or capturing after it, is what somebody does and is written down",
  makePasskeyChallenge: "a question to a device: what its answer does is written down",
  announceCited: "steps and mails that follow from saving a section or showing the draft",
};

it("whatever somebody of the staff changes is in the audit log", () => {
  const cases = listStaffUseCases(sources);
  const names = cases.map(({ name }) => name);
  for (const known of ["saveSection", "planMeeting", "addPerson", "removeSample", "applyDecision"])
    expect(names).toContain(known);
  expect(cases.filter(({ name, isAudited }) => !isAudited && !(name in WITHOUT_ENTRY))).toEqual([]);
  expect(Object.keys(WITHOUT_ENTRY).filter((name) => !names.includes(name))).toEqual([]);
});

it("a use case that writes nothing down is found", () => {
  const path = "app/features/x/rename-thing.server.ts";
  const text = (log: string) =>
    `export async function renameThing(db: Db, { userId }: Rename) { await updateThing(db, userId); ${log} }`;
  expect(listStaffUseCases([{ path, text: text("") }])).toMatchObject([
    { name: "renameThing", isAudited: false },
  ]);
  const helper = "async function note(db: Db) { await recordAudit(db); }";
  const audited = { path, text: `${helper} ${text("await note(db);")}` };
  expect(listStaffUseCases([audited])).toMatchObject([{ name: "renameThing", isAudited: true }]);
});

it("nothing edits the log: one file adds to it, and forgets", () => {
  expect(sources.flatMap(checkAuditLogIsKept)).toEqual([]);
  const of = (path: string, text: string) => checkAuditLogIsKept({ path, text });
  expect(of("db/queries/users.ts", 'db.updateTable("audit_log")')).toHaveLength(1);
  expect(of("db/queries/audit-log.ts", 'db.deleteFrom("audit_log")')).toHaveLength(1);
  expect(of("server/cli.ts", "sql`delete from audit_log`")).toHaveLength(1);
});

it("every action that is written down has words", () => {
  const outline = sources.find(({ path }) => path.endsWith("strategy/outline.form.ts"))?.text ?? "";
  const actions = [
    ...listAuditActions(sources),
    ...decisionKinds.map((kind) => `${kind}-proposal`),
    ...logEntryKinds.filter((kind) => kind.startsWith("decision")).map((kind) => `record-${kind}`),
    ...["proposal-removal", "proposal-return"],
    ...[...outline.matchAll(/"((?:add|edit|move|remove|code|uncode)-[a-z]+)"/g)].map(
      ([, intent]) => intent ?? "",
    ),
  ];
  expect(actions.length).toBeGreaterThan(40);
  expect(actions.filter((action) => !(action in lt.action))).toEqual([]);
});
