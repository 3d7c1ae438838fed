import { findPublicAttachment, listMeetingAttachments } from "db/queries/attachments";
import { listAuditOf } from "db/queries/audit-log";
import { insertUser } from "db/queries/users";
import { beforeEach, expect, it } from "vitest";
import { attachmentLimits } from "~/features/attachments/attachment-limits";
import { readScans } from "~/features/attachments/read-photos.server";
import type { ScanForm } from "~/features/attachments/scan.form";
import { changeAttachments } from "~/features/meetings/change-attachments.server";
import type { SentFile } from "~/platform/sent-file";
import { aJpeg, sentFile } from "../factories/photos";
import { makeMeeting } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

const pdf = (name: string, words = "list") => sentFile(name, `%PDF-1.7\n${words}\n%%EOF\n`);
const keeper = { id: "elder", roles: ["elder"] as const };
const stranger = { id: "other", roles: ["elder"] as const };

async function read(...files: SentFile[]) {
  const result = await readScans(files, { language: "lt" });
  if (!result.ok) throw new Error(result.error);
  return result.files;
}

describeEachEngine("photos and documents of a meeting", ({ db }) => {
  let meeting: { id: string; number: number };
  beforeEach(async () => {
    for (const { id } of [keeper, stranger])
      await insertUser(db, {
        ...{ id, email: `${id}@example.org`, name: id, language: "lt", roles: ["elder"] },
        createdAt: "2026-03-01T08:00:00.000Z",
      });
    meeting = await makeMeeting(db, { created_by: keeper.id });
  });

  const change = (form: ScanForm, files: Awaited<ReturnType<typeof read>> = [], who = keeper) =>
    changeAttachments(db, { number: meeting.number, keeper: who, form, files });
  const add = async (visibility: "keepers" | "everyone", ...files: SentFile[]) =>
    change({ intent: "add", visibility, alternative: "" }, await read(...files));
  const listed = (publicOnly = false) => listMeetingAttachments(db, { meetingId: meeting.id, publicOnly });
  const isPublic = async (id: string | undefined) =>
    (await findPublicAttachment(db, { id: id ?? "", size: "large" })) !== undefined;

  it("are seen by everyone only where their keeper says so, and only with a public meeting", async () => {
    await add("keepers", pdf("../Dalyvių sąrašas.PDF"));
    await add("everyone", sentFile("salė.jpg", await aJpeg()));
    const [scan, picture] = await listed();
    expect(scan).toMatchObject({ name: "Dalyvių sąrašas.pdf", isPicture: false, isPublic: false });
    expect(picture).toMatchObject({ name: null, isPicture: true, isPublic: true, hasSmall: true });
    expect(await listed(true)).toEqual([picture]);
    expect([await isPublic(scan?.id), await isPublic(picture?.id)]).toEqual([false, true]);

    await change({ intent: "change", file: scan?.id ?? "", alternative: "Nutarimas", shown: true });
    expect(await isPublic(scan?.id)).toBe(true);
    const file = await findPublicAttachment(db, { id: scan?.id ?? "", size: "small" });
    expect(file).toMatchObject({ contentType: "application/pdf", name: "Dalyvių sąrašas.pdf" });
    expect(file?.bytes.toString()).toBe("%PDF-1.7\nlist\n%%EOF\n");
    await db.updateTable("meetings").set({ is_public: 0 }).execute();
    expect([await isPublic(scan?.id), await isPublic(picture?.id)]).toEqual([false, false]);
  });

  it("are there once however often a form is sent, go for good, and all of it is written down", async () => {
    const files = await read(pdf("a.pdf"));
    const form: ScanForm = { intent: "add", visibility: "keepers", alternative: "" };
    await Promise.all([change(form, files), change(form, files)]);
    await change(form, files);
    const [only, ...more] = await listed();
    expect(more).toEqual([]);
    expect(await change({ intent: "remove", file: only?.id ?? "" })).toEqual({ ok: true });
    expect(await change({ intent: "remove", file: only?.id ?? "" })).toEqual({ ok: true });
    expect(await db.selectFrom("attachment_files").select("hash").execute()).toEqual([]);
    const log = await listAuditOf(db, { subjectKind: "meeting", subjectId: meeting.id });
    expect(log.map(({ action }) => action).reverse()).toEqual(["add-attachments", "remove-attachment"]);
  });

  it("are nobody's who does not keep the meeting, nor another meeting's", async () => {
    const files = await read(pdf("a.pdf"));
    await change({ intent: "add", visibility: "keepers", alternative: "" }, files);
    const file = (await listed())[0]?.id ?? "";
    expect(await change({ intent: "remove", file }, [], stranger)).toEqual({ ok: false, reason: "gone" });
    const own = await makeMeeting(db, { created_by: stranger.id });
    const form: ScanForm = { intent: "change", file, alternative: "Mano", shown: true };
    await changeAttachments(db, { number: own.number, keeper: stranger, form, files: [] });
    await changeAttachments(db, {
      ...{ number: own.number, keeper: stranger, form: { intent: "remove", file }, files: [] },
    });
    expect(await listed()).toMatchObject([{ alternative: "", isPublic: false }]);
  });

  it.each<[string, () => SentFile, RegExp]>([
    ["a document cut short", () => sentFile("pusė.pdf", "%PDF-1.7\nhalf"), /„pusė\.pdf“ sugadintas/],
    ["a web page called PDF", () => sentFile("x.pdf", "<script>%PDF-"), /nei nuotrauka, nei PDF/],
    ["nothing", () => sentFile("x.pdf", ""), /tuščias/],
    [
      "too large a document",
      () => sentFile("x.pdf", `%PDF-${" ".repeat(attachmentLimits.bytes)}%%EOF`),
      /per didelė/,
    ],
  ])("are not: %s", async (_, make, words) => {
    const result = await readScans([make()], { language: "lt" });
    expect(result.ok ? "" : result.error).toMatch(words);
  });
});
