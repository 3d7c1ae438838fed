import { expect, it } from "vitest";
import { isUnavailable } from "./unavailable";

const coded = (code: string, message = "x") => Object.assign(new Error(message), { code });

it.each([
  ...["SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_BUSY_SNAPSHOT", "SQLITE_BUSY", "SQLITE_CANTOPEN"],
  ...["ENOSPC", "ECONNREFUSED", "57P01", "53100", "08006"],
])("%s passes", (code) => {
  expect(isUnavailable(coded(code))).toBe(true);
});

it("so does a connection that ended, which has no code, and one of several that failed", () => {
  expect(isUnavailable(new Error("Connection terminated unexpectedly"))).toBe(true);
  expect(isUnavailable(new AggregateError([coded("ECONNREFUSED")]))).toBe(true);
});

it.each(["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_ERROR", "23505", "42601", "ENOENT", "40001"])(
  "%s is a mistake of ours",
  (code) => {
    expect(isUnavailable(coded(code))).toBe(false);
  },
);

it("what is no error at all is none", () => {
  for (const thrown of [undefined, "ENOSPC", { code: "ENOSPC" }]) expect(isUnavailable(thrown)).toBe(false);
});
