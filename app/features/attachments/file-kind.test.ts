import { describe, expect, it } from "vitest";
import { fileKindOf, isWholePdf } from "./file-kind";

const bytes = (text: string) => Buffer.from(text, "latin1");
const script = "<script>alert(1)</script>";

describe("what a file is", () => {
  it.each([
    ["jpeg", "\xff\xd8\xff\xe0"],
    ["png", "\x89PNG\r\n\x1a\n"],
    ["webp", "RIFF\0\0\0\0WEBP"],
    ["pdf", "%PDF-1.7"],
    ["heic", "\0\0\0\x18ftypheic"],
    ["heic", "\0\0\0\x1cftypmif1\0\0\0\0mif1heic"],
  ])("%s is told by its first bytes", (kind, start) => {
    expect(fileKindOf(bytes(start))).toBe(kind);
  });

  it.each([
    ["a web page with a PDF in it", `${script}\n%PDF-1.7\n%%EOF`],
    ["a script that a PDF follows", `/*\n%PDF-1.7*/alert(1)`],
    ["a page that a JPEG follows", `${script}\xff\xd8\xff`],
    ["a sound that calls itself RIFF", "RIFF\0\0\0\0WAVEfmt "],
    ["a film of a phone", "\0\0\0\x18ftypmp42\0\0\0\0isom"],
    ["an archive", "PK\x03\x04%PDF-1.7"],
    ["a GIF", `GIF89a/*${script}*/`],
    ["an SVG", `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`],
    ["nothing", ""],
  ])("%s is nothing that is taken", (_, content) => {
    expect(fileKindOf(bytes(content))).toBeUndefined();
  });

  it("a PDF is whole where its end is near the end", () => {
    expect(isWholePdf(bytes("%PDF-1.7\n…\n%%EOF\r\n"))).toBe(true);
    expect(isWholePdf(bytes("%PDF-1.7\n1 0 obj"))).toBe(false);
    expect(isWholePdf(bytes(`%PDF-1.7\n%%EOF${script.repeat(200)}`))).toBe(false);
  });
});
