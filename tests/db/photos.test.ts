import { findPublicAttachment, listProposalPictures } from "db/queries/attachments";
import { listAuditOf } from "db/queries/audit-log";
import { insertUser } from "db/queries/users";
import { removeSampleData } from "db/seeds/remove-sample";
import { seedDatabase } from "db/seeds/seed";
import { beforeEach, describe, expect, it } from "vitest";
import { attachmentLimits } from "~/features/attachments/attachment-limits";
import type { ReencodedPicture } from "~/features/attachments/reencode-picture.server";
import { changePhoto } from "~/features/moderation/change-photo.server";
import { publishProposal } from "~/features/moderation/publish-proposal.server";
import { rejectProposal } from "~/features/moderation/reject-proposal.server";
import { addOwnPhotos } from "~/features/proposals/add-photos.server";
import { changeOwnPhoto } from "~/features/proposals/change-own-photo.server";
import { eraseProposal } from "~/features/proposals/erase-proposal.server";
import { receiveSubmission } from "~/features/proposals/receive-submission.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { withdrawProposal } from "~/features/proposals/withdraw-proposal.server";
import type { SentFile } from "~/platform/sent-file";
import { randomToken } from "~/platform/tokens.server";
import { aJpeg, aPhoto, sentFile } from "../factories/photos";
import { makeTheme } from "../factories/proposals";
import { aSubmission, testOrigin, testSecret } from "../factories/submissions";
import { describeEachEngine } from "../setup/engines";

const moderator = "moderator";

describeEachEngine("photos of a proposal", ({ db, engine, connectAgain }) => {
  let green: ReencodedPicture;
  let red: ReencodedPicture;
  beforeEach(async () => {
    [green, red] = await Promise.all([aPhoto("green"), aPhoto("red")]);
    await makeTheme(db, "senjorai");
    await insertUser(db, {
      ...{ id: moderator, email: "m@example.org", name: "M", language: "lt", roles: ["moderator"] },
      createdAt: "2026-03-01T08:00:00.000Z",
    });
  });

  const fileHashes = async () =>
    (await db.selectFrom("attachment_files").select("hash").execute()).map(({ hash }) => hash).sort();
  const attached = () => db.selectFrom("attachments").selectAll().orderBy("id").execute();
  const version = async (number: number) =>
    (
      await db
        .selectFrom("proposals")
        .select("version")
        .where("number", "=", number)
        .executeTakeFirstOrThrow()
    ).version;
  async function submit(photos: ReencodedPicture[], input = aSubmission()) {
    const result = await submitProposal(db, { ...input, photos });
    if (!result.ok) throw new Error(result.reason);
    const rows = await attached();
    return { ...result, photoId: rows.at(-1)?.id ?? "" };
  }
  const decision = async (number: number) => ({
    ...{ number, version: await version(number), userId: moderator },
    ...{ secret: testSecret, mailOrigin: testOrigin },
  });
  const isPublic = async (id: string) =>
    (await findPublicAttachment(db, { id, size: "large" })) !== undefined;

  it("are kept once by content, in two sizes, whoever sends them", async () => {
    await submit([green, red, green]);
    await submit([green]);
    expect(await attached()).toHaveLength(3);
    const hashes = [green, red].flatMap(({ large, small }) => [large.hash, small.hash]);
    expect(await fileHashes()).toEqual(hashes.sort());
    const [{ id = "" } = {}] = await attached();
    await db.updateTable("proposals").set({ status: "published", published_at: "2026-03-02" }).execute();
    const small = await findPublicAttachment(db, { id, size: "small" });
    expect(small?.bytes.equals(green.small.bytes)).toBe(true);
    expect((await findPublicAttachment(db, { id, size: "large" }))?.hash).toBe(green.large.hash);
  });

  it("come once with a form, however often it is sent at the same moment", async () => {
    const input = { ...aSubmission(), photos: [green, red] };
    const connections = Array.from({ length: 8 }, (_, i) =>
      engine === "postgres" && i % 3 === 0 ? connectAgain() : db,
    );
    await Promise.all(connections.map((to) => submitProposal(to, input)));
    expect(await db.selectFrom("proposals").select("number").execute()).toHaveLength(1);
    expect(await attached()).toHaveLength(2);
    // Sent again after going back, with one more photo and without those that are kept.
    const blue = await aPhoto("blue");
    await submit([blue], input);
    expect(await attached()).toHaveLength(3);
  });

  it("are not kept where the proposal is not, nor the proposal where they are too many", async () => {
    const gone = aSubmission({ themes: ["gone"] });
    expect(await submitProposal(db, { ...gone, photos: [green] })).toMatchObject({ ok: false });
    const colours = ["red", "green", "blue", "black"].slice(0, attachmentLimits.photos + 1);
    const photos = await Promise.all(colours.map((colour) => aPhoto(colour)));
    expect(await submitProposal(db, { ...aSubmission(), photos })).toEqual({
      ...{ ok: false, field: "photos", reason: "attachments:error.tooMany" },
    });
    expect(await db.selectFrom("proposals").select("id").execute()).toEqual([]);
    expect(await fileHashes()).toEqual([]);
    // A number that was not given out is given to the next.
    expect((await submit([])).number).toBe(1);
  });

  it("are seen by nobody before publication and by nobody after rejection or withdrawal", async () => {
    const { number, token, photoId } = await submit([green]);
    expect(await isPublic(photoId)).toBe(false);
    await publishProposal(db, await decision(number));
    expect(await isPublic(photoId)).toBe(true);
    await rejectProposal(db, { ...(await decision(number)), reason: "personal_data", note: "" });
    expect(await isPublic(photoId)).toBe(false);
    await publishProposal(db, await decision(number));
    expect(await isPublic(photoId)).toBe(true);
    await withdrawProposal(db, { token, secret: testSecret, mailOrigin: testOrigin });
    expect(await isPublic(photoId)).toBe(false);
  });

  it("are erased with the proposal, but for bytes that another one has too", async () => {
    const { token } = await submit([green, red]);
    await submit([green]);
    await eraseProposal(db, { token });
    expect(await attached()).toHaveLength(1);
    expect(await fileHashes()).toEqual([green.large.hash, green.small.hash].sort());
  });

  it("stay whole where one is erased while another brings the same", async () => {
    const { token } = await submit([green]);
    const other = engine === "postgres" ? connectAgain() : db;
    await Promise.all([
      eraseProposal(db, { token }),
      submitProposal(other, { ...aSubmission(), photos: [green] }),
    ]);
    expect(await attached()).toHaveLength(1);
    expect(await fileHashes()).toHaveLength(2);
  });

  describe("before somebody decides", () => {
    it("can be described, added and taken away by the author, and no moderator decides on what they did not see", async () => {
      const { number, token, photoId } = await submit([green]);
      const seen = await decision(number);
      expect(await addOwnPhotos(db, { token, photos: [red] })).toEqual({ ok: true });
      expect(await publishProposal(db, seen)).toMatchObject({ reason: "moderation:error.changed" });
      const form = new FormData();
      form.set("photo", photoId);
      form.set("intent", "describe");
      form.set("alternative", ` Medis\r\nprie ${"upės ".repeat(80)}`);
      expect(await changeOwnPhoto(db, { form, token })).toEqual({ ok: true });
      const described = (await attached()).find(({ id }) => id === photoId)?.alternative ?? "";
      expect(described).toMatch(/^Medis prie upės/);
      expect(described.length).toBeLessThanOrEqual(attachmentLimits.alternative);
      form.set("intent", "remove-photo");
      expect(await changeOwnPhoto(db, { form, token })).toEqual({ ok: true });
      expect(await attached()).toHaveLength(1);
      expect(await fileHashes()).toEqual([red.large.hash, red.small.hash].sort());
    });

    it("are nobody else's to change, and not the author's any more afterwards", async () => {
      const { photoId } = await submit([green]);
      const other = await submit([red]);
      const form = new FormData();
      form.set("photo", photoId);
      form.set("intent", "remove-photo");
      await changeOwnPhoto(db, { form, token: other.token });
      expect(await attached()).toHaveLength(2);
      await publishProposal(db, await decision(other.number));
      form.set("photo", other.photoId);
      expect(await changeOwnPhoto(db, { form, token: other.token })).toMatchObject({
        reason: "receipt:error.decided",
      });
      expect(await addOwnPhotos(db, { token: other.token, photos: [green] })).toMatchObject({ ok: false });
      expect(await attached()).toHaveLength(2);
    });

    it("can be taken away one by one by a moderator, which is written down", async () => {
      const { number, photoId } = await submit([green, red]);
      const form = new FormData();
      form.set("intent", "remove-photo");
      const change = { form, number, id: photoId, userId: moderator };
      expect(await changePhoto(db, change)).toBe("changed");
      expect(await changePhoto(db, change)).toBe("changed");
      const [left] = await attached();
      expect(left?.id).not.toBe(photoId);
      expect(await fileHashes()).toHaveLength(2);
      const log = await listAuditOf(db, { subjectKind: "proposal", subjectId: left?.proposal_id ?? "" });
      expect(log.map(({ action }) => action)).toEqual(["remove-photo"]);
      // A photo of another proposal is not reached through this one.
      const other = await submit([green]);
      await changePhoto(db, { ...change, id: other.photoId });
      expect(await attached()).toHaveLength(2);
    });
  });

  it("come in a form as files, of which the wrong one is named beside the field and nothing is kept", async () => {
    const form = (title = "Suoliukai prie upės") => {
      const data = new FormData();
      const words = { title, body: "Prie tako reikia suoliukų su atlošais." };
      for (const [name, value] of Object.entries({ ...words, themes: "senjorai", key: randomToken() }))
        data.set(name, value);
      return data;
    };
    const receive = (files: SentFile[], title?: string) =>
      receiveSubmission(db, {
        ...{
          form: form(title),
          files,
          language: "lt",
          client: "client",
          secret: testSecret,
          mailOrigin: testOrigin,
        },
      });
    const photo = sentFile("IMG_1.jpg", await aJpeg());
    const gif = sentFile("../<b>IMG_2</b>.jpg", "GIF89a…");
    const refused = await receive([photo, gif]);
    expect(refused).toMatchObject({ ok: false, status: 400 });
    expect(JSON.stringify(refused)).toContain("„b.jpg“");
    expect(await receive([photo], "abc")).toMatchObject({
      result: { error: { photos: ["attachments:error.chooseAgain"], title: [expect.anything()] } },
    });
    expect(await receive([photo, photo, photo, photo])).toMatchObject({ status: 400 });
    expect(await fileHashes()).toEqual([]);
    // What browsers send of an input in which nothing was chosen.
    expect(await receive([sentFile("", "")])).toMatchObject({ ok: true });
    expect(await receive([photo])).toMatchObject({ ok: true });
    expect(await attached()).toHaveLength(1);
  });

  it("of the sample go with it, bytes and all, and a resident's stay", async () => {
    await db.deleteFrom("themes").execute();
    await seedDatabase(db, "sample");
    const theme = await db.selectFrom("themes").select("slug").executeTakeFirstOrThrow();
    await submit([green], aSubmission({ themes: [theme.slug] }));
    expect((await fileHashes()).length).toBeGreaterThan(10);
    await removeSampleData(db);
    expect(await fileHashes()).toEqual([green.large.hash, green.small.hash].sort());
    const [row] = await attached();
    expect(await listProposalPictures(db, { proposalId: row?.proposal_id ?? "" })).toMatchObject([
      { width: 640, height: 480, hasSmall: true, isSample: false },
    ]);
  });
});
