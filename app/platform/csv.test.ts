import { expect, it } from "vitest";
import { csvLine } from "./csv";

it("quotes what has to be quoted", () => {
  expect(csvLine(["P-1", 'sakė „taip“, ne "ne"', "du\nkartus", ""])).toBe(
    'P-1,"sakė „taip“, ne ""ne""","du\nkartus",\r\n',
  );
});

it.each(["=1+1", "+370", "-1", "@a", "\tx", "\rx", "  =1", "\n=1", "\u00a0=1", "\u2003@a", " \t-2"])(
  "never lets a cell be a formula: %j",
  (value) => {
    expect(csvLine([value]).replace(/^"/, "")).toMatch(/^'/);
  },
);

it("leaves words alone", () => {
  expect(csvLine(["a=b", "a-b", "2026-11-24 08:00"])).toBe("a=b,a-b,2026-11-24 08:00\r\n");
});
