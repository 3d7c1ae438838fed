import { encode } from "uqr";
import { expect, it } from "vitest";
import { drawQr } from "./draw-qr.server";

it("draws every dark module and no other, inside a rim of four", () => {
  const address = "https://sueiga.example/receipt/iEvtOu3vhsD-QJQ3AujLtssRrhI-APY9Ff35GgMp7Q0";
  const { size, path } = drawQr(address);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = "", y = "", width = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let dx = 0; dx < Number(width); dx++) {
      const row = drawn[Number(y)];
      if (row) row[Number(x) + dx] = true;
    }
  expect(drawn).toEqual(encode(address, { ecc: "M", border: 4 }).data);
  expect(drawn.slice(0, 4).flat()).not.toContain(true);
});
