import { describe, expect, it } from "vitest";
import { savedAs, tidyFileName } from "./file-name";

describe("the name of a sent file", () => {
  it.each([
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\Users\\Ona\\Sąrašas.PDF", "Sąrašas.pdf"],
    ["dalyviai\u202efdp.exe.pdf", "dalyviaifdp.exe.pdf"],
    ['a"b\r\nSet-Cookie: x=1.pdf', "abSet-Cookie x=1.pdf"],
    ["<img src=x onerror=alert(1)>.pdf", "img src=x onerror=alert(1).pdf"],
    ["\u0000\u0007.pdf", "dokumentas.pdf"],
    ["..", "dokumentas.pdf"],
    ["", "dokumentas.pdf"],
  ])("%j becomes %j", (sent, kept) => {
    expect(tidyFileName(sent, "dokumentas.pdf")).toBe(kept);
  });

  it("is cut to what fits, with its ending and whole characters", () => {
    const kept = tidyFileName(`${"🌳".repeat(200)}.pdf`, "x.pdf");
    expect([...kept]).toHaveLength(84);
    expect(kept.endsWith("🌳.pdf")).toBe(true);
  });

  it("stands in a header without breaking it, in plain letters and in all of them", () => {
    const header = savedAs("Dalyvių sąrašas (1).pdf");
    expect(header).toBe(
      "attachment; filename=\"Dalyviu sarasas (1).pdf\"; filename*=UTF-8''Dalyvi%C5%B3%20s%C4%85ra%C5%A1as%20%281%29.pdf",
    );
    expect(() => new Headers({ "Content-Disposition": savedAs("名前 🌳\u0000\r\n.pdf") })).not.toThrow();
  });
});
