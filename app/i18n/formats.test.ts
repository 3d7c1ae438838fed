import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatInstantDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  inVilnius,
} from "./formats";

/** In expectations a tilde stands for the no-break space, so that a reader sees it. */
const tilde = (text: string) => text.replaceAll("\u00a0", "~");

describe("dates", () => {
  it.each([
    ["2022-06-15", "2022~m. birželio 15~d.", "15~June 2022"],
    ["2022-03-01", "2022~m. kovo 1~d.", "1~March 2022"],
    ["2022-06", "2022~m. birželio~mėn.", "June 2022"],
    ["2022-12", "2022~m. gruodžio~mėn.", "December 2022"],
    ["2022", "2022~m.", "2022"],
  ])("%s is written as precisely as it is known", (value, lt, en) => {
    expect(tilde(formatDate("lt", value))).toBe(lt);
    expect(tilde(formatDate("en", value))).toBe(en);
  });

  it.each([
    ["2022-06", "2022-08", "2022~m. birželio–rugpjūčio~mėn.", "June–August 2022"],
    ["2022-06", "2022-06", "2022~m. birželio~mėn.", "June 2022"],
    ["2022-12", "2023-01", "2022~m. gruodžio~mėn. – 2023~m. sausio~mėn.", "December 2022 – January 2023"],
    ["2022-06-15", "2022-06-17", "2022~m. birželio 15–17~d.", "15–17~June 2022"],
    ["2022-06-30", "2022-07-01", "2022~m. birželio 30~d. – liepos 1~d.", "30~June – 1~July 2022"],
    ["2021", "2027", "2021–2027~m.", "2021–2027"],
    [
      "2022-06",
      "2022-08-15",
      "2022~m. birželio~mėn. – 2022~m. rugpjūčio 15~d.",
      "June 2022 – 15~August 2022",
    ],
  ])("%s to %s says what both ends share once", (from, to, lt, en) => {
    expect(tilde(formatDateRange("lt", from, to))).toBe(lt);
    expect(tilde(formatDateRange("en", from, to))).toBe(en);
  });

  it.each([
    ["2022-06", "2022-08", "2022~m. vasara", "summer 2022"],
    ["2023-09", "2023-11", "2023~m. ruduo", "autumn 2023"],
    ["2022-06", "2022-07", "2022~m. birželio–liepos~mėn.", "June–July 2022"],
    ["2022-06", "2023-08", "2022~m. birželio~mėn. – 2023~m. rugpjūčio~mėn.", "June 2022 – August 2023"],
  ])("%s to %s is a season where it is just that", (from, to, lt, en) => {
    expect(tilde(formatPeriod("lt", from, to))).toBe(lt);
    expect(tilde(formatPeriod("en", from, to))).toBe(en);
  });

  it("refuses what is not a date instead of printing it", () => {
    for (const wrong of ["", "22-06-15", "2022-13", "2022-00", "2022-06-32", "2022-06-15T10:00:00Z"]) {
      expect(() => formatDate("lt", wrong)).toThrow(RangeError);
    }
  });

  it("shows instants by Vilnius clocks, summer and winter", () => {
    expect(tilde(formatDateTime("lt", "2022-06-15T15:00:00.000Z"))).toBe("2022~m. birželio 15~d. 18:00");
    expect(tilde(formatDateTime("en", "2022-12-15T16:05:00Z"))).toBe("15~December 2022, 18:05");
    expect(inVilnius("2022-12-31T22:00:00Z")).toEqual({ date: "2023-01-01", time: "00:00" });
    // A day that nobody wrote down is not made up.
    expect(tilde(formatInstantDate("lt", "2022-06-01T00:00:00.000Z"))).toBe("2022~m.");
    expect(formatDateTime("en", "2022-06-01T00:00:00.000Z")).toBe("2022");
    expect(tilde(formatInstantDate("lt", "2022-06-15T21:30:00Z"))).toBe("2022~m. birželio 16~d.");
  });
});

describe("numbers", () => {
  it.each([
    [3_487_499, "34~874,99~Eur", "€34,874.99"],
    [0, "0,00~Eur", "€0.00"],
    [5, "0,05~Eur", "€0.05"],
    [100, "1,00~Eur", "€1.00"],
    [123_456_789_00, "123~456~789,00~Eur", "€123,456,789.00"],
    [-1_050, "−10,50~Eur", "-€10.50"],
  ])("%i cents", (cents, lt, en) => {
    expect(tilde(formatMoney("lt", cents))).toBe(lt);
    expect(tilde(formatMoney("en", cents))).toBe(en);
  });

  it("refuses broken cents", () => {
    expect(() => formatMoney("lt", 10.5)).toThrow(RangeError);
    expect(() => formatMoney("lt", Number.NaN)).toThrow(RangeError);
  });

  it("groups counts by threes", () => {
    expect(tilde(formatNumber("lt", 21))).toBe("21");
    expect(tilde(formatNumber("lt", 52_727))).toBe("52~727");
    expect(formatNumber("en", 1_000_000)).toBe("1,000,000");
    expect(tilde(formatNumber("lt", 1234.5, 2))).toBe("1~234,5");
    expect(formatNumber("lt", -3)).toBe("−3");
    expect(formatNumber("lt", -0.2)).toBe("0");
  });

  it("writes shares in per cent", () => {
    expect(tilde(formatPercent("lt", 0.455))).toBe("46~%");
    expect(tilde(formatPercent("lt", 0.575, 1))).toBe("57,5~%");
    expect(formatPercent("en", 1)).toBe("100%");
    expect(formatPercent("en", 1 / 3, 1)).toBe("33.3%");
    expect(formatPercent("en", 1e-9)).toBe("0%");
  });
});

it("joins words as a sentence does", () => {
  expect(formatList("lt", ["Dvaro", "Ulonų", "Kalvos"])).toBe("Dvaro, Ulonų ir Kalvos");
  expect(formatList("en", ["a", "b"])).toBe("a and b");
  expect(formatList("lt", ["a"])).toBe("a");
  expect(formatList("lt", [])).toBe("");
});
