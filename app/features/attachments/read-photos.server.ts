import { translator } from "~/i18n";
import type { Language } from "~/platform/language";
import { attachmentLimits } from "./attachment-limits";
import { tidyFileName } from "./file-name";
import { type ReencodedPicture, reencodePicture } from "./reencode-picture.server";

type ReadPhotos =
  | { ok: true; photos: ReencodedPicture[] }
  /** `error` is a sentence: it names the photo. */
  | { ok: false; error: string };

/** The files that a form really carries: an input that nobody chose anything in sends one without a name. */
export function chosenFiles(form: FormData, field: string): File[] {
  return form
    .getAll(field)
    .filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ""));
}

/** Makes of sent photos what is kept of them; the first that cannot be taken ends it with a sentence that helps. */
export async function readPhotos(
  files: readonly File[],
  { language }: { language: Language },
): Promise<ReadPhotos> {
  const t = translator(language);
  if (files.length > attachmentLimits.photos) return { ok: false, error: t("attachments:error.tooMany") };
  const photos: ReencodedPicture[] = [];
  for (const file of files) {
    const read = await reencodePicture(new Uint8Array(await file.arrayBuffer()));
    const name = tidyFileName(file.name, t("attachments:photo"));
    if (!read.ok) return { ok: false, error: t(`attachments:error.${read.reason}`, { name }) };
    photos.push(read.picture);
  }
  return { ok: true, photos };
}
