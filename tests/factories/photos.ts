import sharp from "sharp";
import { type ReencodedPicture, reencodePicture } from "~/features/attachments/reencode-picture.server";

/** A phone's photo of one colour, as JPEG bytes; the same colour and size are the same bytes. */
export function aJpeg(background = "#459a72", { width = 640, height = 480 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** What is kept of such a photo. */
export async function aPhoto(background?: string): Promise<ReencodedPicture> {
  const result = await reencodePicture(await aJpeg(background));
  if (!result.ok) throw new Error(result.reason);
  return result.picture;
}
