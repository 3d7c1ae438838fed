import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, table 1, severity 1.0; applied to linear RGB. */
const sights: Record<string, Matrix> = {
  "full colour sight": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const darkStart = tokens.indexOf("@media (prefers-color-scheme: dark)");
const contrastStart = tokens.indexOf("@media (prefers-contrast: more)");
const declared = (css: string) =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
const light = declared(tokens.slice(0, darkStart));
const dark = new Map([...light, ...declared(tokens.slice(darkStart, contrastStart))]);
const schemes = { light, dark };

const linear = (hex: string): Triple => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const times = (row: Triple, colour: Triple) => row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
const clip = (value: number) => Math.min(1, Math.max(0, value));
const seen = (colour: Triple, sight: Matrix): Triple => [
  clip(times(sight[0], colour)),
  clip(times(sight[1], colour)),
  clip(times(sight[2], colour)),
];
const luminance = (colour: Triple) => times([0.2126, 0.7152, 0.0722], colour);
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
/** CIE L*a*b* under D65. */
const lab = (colour: Triple): Triple => {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(times([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = f(times([0.2126729, 0.7151522, 0.072175], colour));
  const z = f(times([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const distance = (one: Triple, other: Triple) =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** Text colour, and the grounds the stylesheet sets it on. */
const texts: Record<string, string[]> = {
  ink: ["paper", "surface", "sunken", "action-soft", "attention-soft", "sample-soft"],
  "ink-soft": ["paper", "surface", "sunken", "action-soft"],
  action: ["paper", "surface", "sunken", "action-soft"],
  "action-strong": ["paper", "surface", "sunken", "action-soft"],
  "action-ink": ["action", "action-strong"],
  attention: ["paper", "surface", "attention-soft"],
  "attention-ink": ["attention", "attention-strong"],
  sample: ["sample-soft"],
  "deep-ink": ["deep"],
  "deep-soft": ["deep"],
  "map-label": ["map-land", "map-out"],
};

/** Parts that must be seen but are not text: borders of fields, marks of the map (WCAG 1.4.11). */
const parts: Record<string, string[]> = { "line-strong": ["paper", "surface"], focus: ["focus-ring"] };

describe.each(Object.entries(schemes))("the %s scheme", (_name, scheme) => {
  const colour = (token: string) => {
    const hex = scheme.get(token);
    if (!hex) throw new Error(`tokens.css declares no --${token}`);
    return hex;
  };
  const themes = [...scheme.keys()].filter((token) => token.startsWith("t-"));

  test("has a colour for each of the eight themes", () => {
    expect(themes).toHaveLength(8);
  });

  test("sets text at 4.5:1 or better on every ground it is used on", () => {
    for (const [text, grounds] of Object.entries(texts)) {
      for (const ground of grounds) {
        expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test("draws borders, focus and theme signs at 3:1 or better", () => {
    const signs = Object.fromEntries(themes.map((theme) => [theme, ["paper", "surface", "map-land"]]));
    for (const [part, grounds] of Object.entries({ ...parts, ...signs })) {
      for (const ground of grounds) {
        expect(contrast(colour(part), colour(ground)), `${part} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(Object.entries(sights))("keeps the theme colours ΔE 20 apart in %s", (_sight, matrix) => {
    const seenAs = themes.map((theme) => ({ theme, lab: lab(seen(linear(colour(theme)), matrix)) }));
    for (const [index, one] of seenAs.entries()) {
      for (const other of seenAs.slice(index + 1)) {
        expect(distance(one.lab, other.lab), `${one.theme} and ${other.theme}`).toBeGreaterThanOrEqual(20);
      }
    }
  });
});
