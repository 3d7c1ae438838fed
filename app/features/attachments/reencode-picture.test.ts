import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { attachmentLimits } from "./attachment-limits";
import { readsHeic, reencodePicture } from "./reencode-picture.server";

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "white",
      noise: { type: "gaussian", mean: 120, sigma: 40 },
    },
  });

async function encoded(bytes: Uint8Array) {
  const result = await reencodePicture(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.picture;
}

/** A PNG that says it is so large and holds nothing. */
function claimingPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(named));
    return Buffer.concat([length, named, sum]);
  };
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", Buffer.alloc(20)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Node 20 has no crc32 in its early releases, so it is made here. */
function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

describe("a photo that is taken", () => {
  let photo: Buffer;
  beforeAll(async () => {
    photo = await noise(2400, 1200)
      .withExif({
        IFD0: { Model: "Secret camera", Artist: "Ona Onaite" },
        IFD3: {
          GPSLatitudeRef: "N",
          GPSLatitude: "54/1 23/1 0/1",
          GPSLongitudeRef: "E",
          GPSLongitude: "24/1 2/1 0/1",
        },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
  });

  it("is kept in two sizes, upright, and nobody can read from it where it was taken", async () => {
    expect((await sharp(photo).metadata()).orientation).toBe(6);
    for (const secret of ["Secret camera", "Ona Onaite"]) expect(photo.includes(secret)).toBe(true);
    const picture = await encoded(photo);
    expect(picture).toMatchObject({ width: 800, height: 1600 });
    for (const [file, long] of [
      [picture.large, 1600],
      [picture.small, 480],
    ] as const) {
      const { format, width, height, exif, icc, xmp, iptc, orientation } = await sharp(file.bytes).metadata();
      expect({ format, width, height }).toEqual({ format: "webp", width: long / 2, height: long });
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
      expect(file.bytes.includes("Ona")).toBe(false);
      expect(file.contentType).toBe("image/webp");
      expect(file.hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it.each(["jpeg", "png", "webp"] as const)(
    "may be %s, and keeps its size where it is small",
    async (format) => {
      const picture = await encoded(await noise(300, 200).toFormat(format).toBuffer());
      expect(picture).toMatchObject({ width: 300, height: 200 });
      expect((await sharp(picture.small.bytes).metadata()).width).toBe(300);
    },
  );

  it("is the same file for the same photo, so that it is kept once", async () => {
    const [one, other] = [await encoded(photo), await encoded(photo)];
    expect(one.large.hash).toBe(other.large.hash);
    expect(one.small.hash).not.toBe(one.large.hash);
  });

  it("loses whatever hangs at its end", async () => {
    const tail = Buffer.from('<script>alert("x")</script><?php __HALT_COMPILER(); ?>PK\x03\x04');
    const picture = await encoded(Buffer.concat([photo, tail]));
    for (const { bytes } of [picture.large, picture.small])
      for (const part of ["<script>", "<?php", "PK\x03\x04"]) expect(bytes.includes(part)).toBe(false);
  });

  it("loses a web page in its comment too", async () => {
    const page = Buffer.from("<html><script>alert(1)</script>");
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), page]);
    const both = Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
    const { large, small } = await encoded(both);
    for (const { bytes } of [large, small]) expect(bytes.includes("<script>")).toBe(false);
  });

  it("is its first picture where it moves", async () => {
    const frames = await Promise.all([noise(60, 40).png().toBuffer(), noise(60, 40).png().toBuffer()]);
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ delay: 100, loop: 0 })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const { large } = await encoded(moving);
    expect((await sharp(large.bytes).metadata()).pages ?? 1).toBe(1);
  });
});

describe("what is no photo, or too much of one", () => {
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ["nothing at all", () => Buffer.alloc(0), "empty"],
    ["an SVG called photo.jpg", () => Buffer.from(svg), "notPicture"],
    ["a web page", () => Buffer.from("<!doctype html><img src=x onerror=alert(1)>"), "notPicture"],
    ["a GIF", () => noise(30, 20).gif().toBuffer(), "notPicture"],
    ["a TIFF", () => noise(30, 20).tiff().toBuffer(), "notPicture"],
    ["a BMP", () => Buffer.from(`BM${"\0".repeat(60)}`), "notPicture"],
    ["a PDF", () => Buffer.from("%PDF-1.7\n%%EOF"), "notPicture"],
    ["an AVIF", () => noise(64, 64).avif({ effort: 0 }).toBuffer(), "notPicture"],
    ["three bytes of a JPEG", () => Buffer.from([0xff, 0xd8, 0xff]), "damaged"],
    [
      "an SVG behind the first bytes of a JPEG",
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]),
      "damaged",
    ],
    ["a PNG that claims 60000 × 60000", () => claimingPng(60_000, 60_000), "tooManyPixels"],
    ["a PNG without its content", () => claimingPng(60, 60), "damaged"],
    ["more bytes than may be", () => Buffer.alloc(attachmentLimits.bytes + 1, 0xff), "tooLarge"],
  ])("%s is refused", async (_, make, reason) => {
    expect(await reencodePicture(await make())).toEqual({ ok: false, reason });
  });

  it.each(["jpeg", "png", "webp"] as const)("half of a %s is refused", async (format) => {
    const whole = await noise(400, 300).toFormat(format).toBuffer();
    const half = whole.subarray(0, Math.floor(whole.length / 2));
    expect(await reencodePicture(half)).toEqual({ ok: false, reason: "damaged" });
  });

  it("a decompression bomb is refused before it is unpacked", async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "black" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(attachmentLimits.bytes);
    const started = performance.now();
    expect(await reencodePicture(bomb)).toEqual({ ok: false, reason: "tooManyPixels" });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("an iPhone's photo is refused with advice where this machine cannot read it", async () => {
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
    expect(await reencodePicture(heic)).toEqual({
      ok: false,
      reason: (await readsHeic()) ? "damaged" : "heic",
    });
  });
});
