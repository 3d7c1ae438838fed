import { expect, it } from "vitest";
import { typedNumber } from "./decision.form";

it.each([
  ["128", 128],
  ["P-128", 128],
  [" p – 128 ", 128],
  ["p128", 128],
])("“%s” is the number of a proposal", (text, number) => expect(typedNumber(text)).toBe(number));

it.each(["", "P-", "0", "P-0128", "suoliukai 128", "12 8", "1234567890"])("“%s” is not", (text) =>
  expect(typedNumber(text)).toBeUndefined(),
);
