import sharp from "sharp";
import { type ReencodedPicture, reencodePicture } from "~/features/attachments/reencode-picture.server";
import type { SentFile } from "~/platform/sent-file";

/** A phone's photo of one colour, as JPEG bytes; the same colour and size are the same bytes. */
export function aJpeg(background = "#459a72", { width = 640, height = 480 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** A file as a form brings it. */
export function sentFile(name: string, content: string | Uint8Array, field = "photos"): SentFile {
  return { field, name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

/** What is kept of such a photo. */
export async function aPhoto(background?: string): Promise<ReencodedPicture> {
  const result = await reencodePicture(await aJpeg(background));
  if (!result.ok) throw new Error(result.reason);
  return result.picture;
}
