import { expect, it } from "vitest";
import { readableSize, worthSending } from "./shrink-rules";

it("sends the smaller file only where that saves something", () => {
  expect(worthSending({ size: 12_000_000 }, { size: 400_000 })).toBe(true);
  expect(worthSending({ size: 100_000 }, { size: 90_000 })).toBe(false);
  expect(worthSending({ size: 100 }, { size: 700 })).toBe(false);
});

it.each([
  [300, "lt", "1 kB"],
  [340_000, "lt", "332 kB"],
  [4_400_000, "lt", "4,2 MB"],
  [4_400_000, "en", "4.2 MB"],
  [12_400_000, "en", "12 MB"],
])("%i bytes are read in %s as %s", (bytes, language, text) => {
  expect(readableSize(bytes, language)).toBe(text);
});
