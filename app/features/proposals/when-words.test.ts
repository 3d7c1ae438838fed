import { expect, it } from "vitest";
import { whenWords } from "./when-words";

const summer = { startsOn: "2022-06", endsOn: "2022-08" };

it("tells the day where it is known, else the period, else the year", () => {
  expect(whenWords("lt", "2022-06-15T10:00:00.000Z", null)).toBe("2022\u00a0m. birželio 15\u00a0d.");
  expect(whenWords("lt", "2022-06-01T00:00:00.000Z", summer)).toBe("2022\u00a0m. vasara");
  expect(whenWords("en", "2022-06-01T00:00:00.000Z", summer)).toBe("summer 2022");
  expect(whenWords("lt", "2022-06-01T00:00:00.000Z", null)).toBe("2022\u00a0m.");
  expect(whenWords("lt", "2022-08-15T10:00:00.000Z", summer)).toBe("2022\u00a0m. rugpjūčio 15\u00a0d.");
});
