import { listAuditOf } from "db/queries/audit-log";
import { findPerson } from "db/queries/users";
import { beforeEach, expect, it } from "vitest";
import { addPerson } from "~/features/accounts/add-person.server";
import { anonymiseUser } from "~/features/accounts/anonymise-user.server";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { publishProposal } from "~/features/moderation/publish-proposal.server";
import { findViewer, startSession } from "~/platform/session.server";
import { newId } from "~/platform/tokens.server";
import { makeProposal } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const mailOrigin = "https://sueiga.example";
const secret = "s".repeat(32);
const form = { name: "Kanarė Kanarienė", email: "kanare@example.org", language: "lt" as const };

describeEachEngine("somebody who no longer works here", ({ db, engine, connectAgain }) => {
  let byId = "";
  let id = "";
  beforeEach(async () => {
    byId = (await makeUser(db, { roles: ["administrator"], name: "Adomas" })).id;
    id = newId();
    await addPerson(db, { id, byId, mailOrigin, form: { ...form, roles: ["moderator", "administrator"] } });
  });

  it("is named nowhere any more, and what they did stays", async () => {
    const proposal = await makeProposal(db, { status: "received", published_at: null });
    await publishProposal(db, { number: proposal.number, version: 1, userId: id, secret, mailOrigin });
    expect(await anonymiseUser(db, { id, byId })).toEqual({ ok: true });
    for (const table of ["users", "audit_log", "outbox", "proposal_events", "rate_limits"] as const)
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute()), table).not.toMatch(/kanar/i);
    expect(await findPerson(db, id)).toMatchObject({ name: "Buvęs darbuotojas", active: false, roles: [] });
    const [published] = await listAuditOf(db, { subjectKind: "proposal", subjectId: proposal.id });
    expect(published).toMatchObject({
      action: "publish-proposal",
      userId: id,
      userName: "Buvęs darbuotojas",
    });
    expect(published?.after).toContain("published");
    const [last] = await listAuditOf(db, { subjectKind: "user", subjectId: id });
    expect(last).toMatchObject({ action: "anonymise-person", userId: byId });
  });

  it("cannot come back: by a session, a link that was mailed, or a new one", async () => {
    const session = await startSession(db, id);
    const link = await issueSignInLink(db, { email: form.email });
    await anonymiseUser(db, { id, byId });
    expect(await findViewer(db, session)).toBeNull();
    expect(link.ok && (await signIn(db, { token: link.token }))).toMatchObject({ ok: false });
    for (const email of [form.email, `${id}@former.invalid`])
      expect((await issueSignInLink(db, { email })).ok).toBe(false);
  });

  it("happens once, and only administrators make it happen", async () => {
    await anonymiseUser(db, { id, byId });
    await anonymiseUser(db, { id, byId });
    const log = await listAuditOf(db, { subjectKind: "user", subjectId: id, action: "anonymise-person" });
    expect(log).toHaveLength(1);
    const { id: moderator } = await makeUser(db);
    expect(await anonymiseUser(db, { id: byId, byId: moderator })).toEqual({ ok: false, reason: "gone" });
    expect(await anonymiseUser(db, { id: newId(), byId })).toEqual({ ok: false, reason: "gone" });
  });

  it("is never the last administrator, also when two leave at the same moment", async () => {
    const other = engine === "postgres" ? connectAgain() : db;
    const results = await Promise.all([
      anonymiseUser(db, { id, byId }),
      anonymiseUser(other, { id: byId, byId: id }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const [left] = await db.selectFrom("users").select("id").where("active", "=", 1).execute();
    expect(await anonymiseUser(db, { id: left?.id ?? "", byId: left?.id ?? "" })).toEqual({
      ...{ ok: false, reason: "people:error.lastAdministrator" },
    });
  });
});
