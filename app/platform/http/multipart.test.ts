import { describe, expect, it } from "vitest";
import { isMultipart, takeApart } from "./multipart";

/** What a browser sends: the platform's own writer is the judge. */
async function written(form: FormData): Promise<{ body: Uint8Array; type: string }> {
  const request = new Request("http://localhost", { method: "POST", body: form });
  return {
    body: new Uint8Array(await request.arrayBuffer()),
    type: request.headers.get("content-type") ?? "",
  };
}

const type = "multipart/form-data; boundary=x";
const part = (head: string, content: string) => `--x\r\n${head}\r\n\r\n${content}\r\n`;
const field = (name: string, content: string) =>
  part(`Content-Disposition: form-data; name="${name}"`, content);
const read = (text: string, contentType = type) => takeApart(Buffer.from(text), contentType);

describe("a form with files", () => {
  it("is read as it was written, whatever is in it", async () => {
    const form = new FormData();
    const texts = ["", "Suoliukas ąž 🌳", "--x\r\n", "a\r\nb", '"; filename="x', "\u0000"];
    for (const text of texts) form.append("text", text);
    form.append('na"me\r\n', "1");
    const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 256);
    form.append("photos", new File([bytes], 'ąž "1".jpg'));
    const { body, type } = await written(form);
    const parts = takeApart(body, type);
    // The web turns lone line feeds of a field into both signs; everything else comes back.
    expect(parts?.fields.getAll("text")).toEqual(texts);
    expect(parts?.fields.get('na"me\r\n')).toBe("1");
    expect(parts?.files.map(({ field, name }) => [field, name])).toEqual([["photos", 'ąž "1".jpg']]);
    expect([...(parts?.files[0]?.bytes ?? [])]).toEqual([...bytes]);
    // A view and no copy: that is what it is for.
    expect(parts?.files[0]?.bytes.buffer).toBe(body.buffer);
  });

  it.each([
    ["without its boundary", `${field("a", "1")}--x--`, "multipart/form-data"],
    ["with another boundary", `${field("a", "1")}--x--`, "multipart/form-data; boundary=y"],
    ["cut short in a part", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf', type],
    ["cut short in a head", "--x\r\nContent-Disposition: form-da", type],
    ["cut short after a part", field("a", "1"), type],
    ["of a part without a name", `${part("Content-Disposition: form-data", "1")}--x--`, type],
    ["of a part without a head", "--x\r\n\r\n\r\n--x--", type],
    ["of a head without an end", `--x\r\n${"a: b\r\n".repeat(4_000)}\r\n1\r\n--x--`, type],
    ["of very many parts", `${field("a", "1").repeat(2_001)}--x--`, type],
    ["of nothing", "", type],
    ["of noise", "\xff\xd8\xff\x00--x", type],
  ])("%s is none", (_, text, contentType) => {
    expect(read(text, contentType)).toBeUndefined();
  });

  it("tells a file without a name, which an empty input sends, from a field", () => {
    const head = 'Content-Disposition: form-data; name="photos"; filename=""\r\nContent-Type: image/png';
    const parts = read(`${part(head, "")}--x--\r\n`);
    expect([...(parts?.fields ?? [])]).toEqual([]);
    expect(parts?.files).toMatchObject([{ field: "photos", name: "" }]);
  });

  it("takes a quoted boundary, and what follows the end is not read", () => {
    const text = `${field("a", "1")}--x--\r\n${field("b", "2")}`;
    expect([...(read(text, 'multipart/form-data; charset=utf-8; boundary="x"')?.fields ?? [])]).toEqual([
      ["a", "1"],
    ]);
  });

  it("of 37 MB is taken apart in less time than anybody notices", () => {
    const photo = Buffer.alloc(12 * 1024 * 1024, "\r\n-");
    const head = '--x\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\n';
    const body = Buffer.concat(
      [head, photo, "\r\n", head, photo, "\r\n", head, photo, "\r\n--x--"].map((p) => Buffer.from(p)),
    );
    const started = performance.now();
    expect(takeApart(body, type)?.files).toHaveLength(3);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

it("only a form with files is one", () => {
  expect(isMultipart(type)).toBe(true);
  expect(isMultipart("Multipart/Form-Data")).toBe(true);
  for (const other of [undefined, "", "multipart/mixed", "application/x-www-form-urlencoded"])
    expect(isMultipart(other)).toBe(false);
});
