import { type Translate, translator } from "~/i18n";
import type { Language } from "~/platform/language";
import type { SentFile } from "~/platform/sent-file";
import type { KeptFile } from "./attach-files.server";
import { attachmentLimits } from "./attachment-limits";
import { fileKindOf, isWholePdf } from "./file-kind";
import { tidyFileName } from "./file-name";
import {
  encodedFile,
  type PictureRefusal,
  type ReencodedPicture,
  reencodePicture,
} from "./reencode-picture.server";

/** `error` is a sentence: it names the file. */
type Read<Kept> = { ok: true; files: Kept[] } | { ok: false; error: string };
type Refusal = PictureRefusal | "damagedPdf" | "neither";

interface ReadOptions {
  language: Language;
}

/** Makes of sent photos what is kept of them; the first that cannot be taken ends it with a sentence that helps. */
export function readPhotos(
  files: readonly SentFile[],
  { language }: ReadOptions,
): Promise<Read<ReencodedPicture>> {
  const t = translator(language);
  if (files.length > attachmentLimits.photos) return refused(t("attachments:error.tooMany"));
  return readEach(files, t, async (bytes) => {
    const read = await reencodePicture(bytes);
    return read.ok ? read.picture : read.reason;
  });
}

/** The same for a meeting, which may have PDF documents too: those are kept as they are, and only ever saved. */
export function readScans(files: readonly SentFile[], { language }: ReadOptions): Promise<Read<KeptFile>> {
  const t = translator(language);
  if (files.length > attachmentLimits.photos) return refused(t("attachments:error.tooManyAtOnce"));
  return readEach(files, t, async (bytes, name): Promise<KeptFile | Refusal> => {
    if (fileKindOf(bytes) !== "pdf") {
      const read = await reencodePicture(bytes);
      if (read.ok) return read.picture;
      return read.reason === "notPicture" ? "neither" : read.reason;
    }
    if (bytes.length > attachmentLimits.bytes) return "tooLarge";
    if (!isWholePdf(bytes)) return "damagedPdf";
    return { large: encodedFile("application/pdf", Buffer.from(bytes)), name: withEnding(name) };
  });
}

const refused = async (error: string) => ({ ok: false as const, error });
const withEnding = (name: string) => (name.endsWith(".pdf") ? name : `${name}.pdf`);

async function readEach<Kept extends object>(
  files: readonly SentFile[],
  t: Translate,
  read: (bytes: Uint8Array, name: string) => Promise<Kept | Refusal>,
): Promise<Read<Kept>> {
  const kept: Kept[] = [];
  for (const file of files) {
    const name = tidyFileName(file.name, t("attachments:file"));
    const result = await read(file.bytes, name);
    if (typeof result === "string") return { ok: false, error: t(`attachments:error.${result}`, { name }) };
    kept.push(result);
  }
  return { ok: true, files: kept };
}
