export type FileKind = "jpeg" | "png" | "webp" | "heic" | "pdf";

/** Of still pictures; `hevc` and the like are films. */
const heicBrands = ["heic", "heix", "heim", "heis"];

/**
 * What a file is by its first bytes, whatever it is called and said to be; undefined for everything that is not taken:
 * SVG, GIF, TIFF, web pages, archives, films.
 */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 3) === "\xff\xd8\xff") return "jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(0, 5) === "%PDF-") return "pdf";
  if (text(4, 8) !== "ftyp") return undefined;
  const major = text(8, 12);
  if (heicBrands.includes(major)) return "heic";
  // „mif1“ is any picture in that container: what it is made of stands among the brands that follow.
  const others = text(16, 64).match(/.{4}/gs) ?? [];
  return major === "mif1" && others.some((brand) => heicBrands.includes(brand)) ? "heic" : undefined;
}

/** Whether a PDF has its end too: one that was cut short opens in no reader. */
export function isWholePdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes("%%EOF");
}
