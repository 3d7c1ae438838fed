import { createHash } from "node:crypto";
import { createWorkQueue } from "~/platform/work-queue";
import { attachmentLimits, pictureSides } from "./attachment-limits";
import { fileKindOf } from "./file-kind";

export interface EncodedFile {
  contentType: "image/webp" | "application/pdf";
  bytes: Buffer;
  /** SHA-256 of the bytes, hex. */
  hash: string;
}

export interface ReencodedPicture {
  large: EncodedFile;
  small: EncodedFile;
  /** Of the large one, in pixels. */
  width: number;
  height: number;
}

export type PictureRefusal = "empty" | "tooLarge" | "notPicture" | "heic" | "tooManyPixels" | "damaged";

type Reencoded = { ok: true; picture: ReencodedPicture } | { ok: false; reason: PictureRefusal };

/** One picture may take 150 MB while it is decoded; the library works on threads of its own. */
const inTurn = createWorkQueue(1);
const LONGEST_WORK_S = 30;

/** Loaded when the first picture comes, so that a start does not wait for it. */
let loading: Promise<typeof import("sharp")["default"]> | undefined;
function loadSharp() {
  loading ??= import("sharp").then(({ default: sharp }) => {
    // Two pictures at once on a thread each, and nothing kept of them afterwards.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loading;
}

/** Whether the image library of this machine was built with what reads the photos of iPhones as they are. */
export async function readsHeic(): Promise<boolean> {
  const { heif } = (await loadSharp()).format;
  return heif.input.buffer && (heif.input.fileSuffix ?? []).includes(".heic");
}

/**
 * What an input for photos should offer. Without HEIC in it iPhones turn their photos into JPEG by themselves, so it is
 * named only where it can be read here.
 */
export async function takenPhotos(): Promise<string> {
  return ["image/jpeg", "image/png", "image/webp", ...((await readsHeic()) ? ["image/heic"] : [])].join(",");
}

export function encodedFile(contentType: EncodedFile["contentType"], bytes: Buffer): EncodedFile {
  return { contentType, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
}

/**
 * Makes of a sent photo the two WebP files that are kept. They are drawn anew: where it was taken, by whom and with
 * what, and whatever else was hidden in the file or hung at its end, is not in them. Size and number of pixels are
 * looked at before anything is decoded; of a moving picture only the first is used.
 */
export async function reencodePicture(bytes: Uint8Array): Promise<Reencoded> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > attachmentLimits.bytes) return { ok: false, reason: "tooLarge" };
  const kind = fileKindOf(bytes);
  if (!kind || kind === "pdf") return { ok: false, reason: "notPicture" };
  if (kind === "heic" && !(await readsHeic())) return { ok: false, reason: "heic" };
  return inTurn(() => reencode(bytes, kind === "heic" ? "heif" : kind));
}

async function reencode(bytes: Uint8Array, format: string): Promise<Reencoded> {
  const sharp = await loadSharp();
  const pixels = { limitInputPixels: attachmentLimits.pixels };
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (head.format !== format) return { ok: false, reason: "notPicture" };
    if (head.width * head.height > attachmentLimits.pixels) return { ok: false, reason: "tooManyPixels" };
    const within = (side: number) =>
      ({ width: side, height: side, fit: "inside", withoutEnlargement: true }) as const;
    const large = await sharp(bytes, { ...pixels, failOn: "error", autoOrient: true })
      .timeout({ seconds: LONGEST_WORK_S })
      .resize(within(pictureSides.large))
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const small = await sharp(large.data, pixels)
      .resize(within(pictureSides.small))
      .webp({ quality: 75 })
      .toBuffer();
    const { width, height } = large.info;
    return {
      ok: true,
      picture: {
        ...{ large: encodedFile("image/webp", large.data), small: encodedFile("image/webp", small) },
        ...{ width, height },
      },
    };
  } catch {
    // Whatever the library stumbles over is the file's fault: it reads these formats.
    return { ok: false, reason: "damaged" };
  }
}
