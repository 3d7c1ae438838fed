#!/usr/bin/env node
// Makes public/fonts/*.woff2 from Adobe's full Source Sans 3 and Source Serif 4 (SIL Open Font License 1.1).
//
//   node scripts/subset-fonts.mjs
//
// The results are committed, so this runs only when a letter or a weight is added. The sources (57 MB) are fetched from the
// npm registry into .cache/fonts and checked against the digests below; they are not dependencies because nothing else needs them.
// Prints every file's size and the vertical metrics that app/styles/fonts.css repeats for the fallback faces.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";

const cache = path.resolve(".cache/fonts");
const out = path.resolve("public/fonts");

const sources = {
  sans: {
    pack: "source-sans@3.52.0",
    archive: "source-sans-3.52.0.tgz",
    sha256: "49cf78ddd79b436591ee696785222b54ff28102922e3d3df297fe382d7fdfa88",
    file: "package/VF/SourceSans3VF-Upright.ttf",
  },
  serif: {
    pack: "source-serif@4.5.1",
    archive: "source-serif-4.5.1.tgz",
    sha256: "19a448df98f4aa777de3452b0a1e29aa7ffe29252fe552c8a2d2531702d80746",
    file: "package/VAR/SourceSerif4Variable-Roman.ttf",
  },
};

const between = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

const basicLatin = between(0x20, 0x7e);
const lithuanian = "ĄąČčĘęĖėĮįŠšŲųŪūŽž";
// What Lithuanian and English prose, dates, sums and the interface's own arrows use besides letters.
const punctuation =
  "\u00a0\u00ab\u00bb\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u00b7\u2022\u00a7\u20ac\u2116\u00b0\u00d7\u2212\u2190\u2192\u2713\u00b1\u00bd\u2032\u2033\u00a9";

/** Each subset's characters; app/styles/fonts.css holds the same ranges, and fonts.test.ts checks them. */
const subsets = {
  lt: basicLatin + lithuanian + punctuation,
  cyrillic: `${between(0x410, 0x44f)}ЁёҐґЄєІіЇї`,
  latin: [...between(0xa1, 0x17f)]
    .filter((letter) => !`${lithuanian}${punctuation}`.includes(letter))
    .join(""),
};

// Signs that no heading needs.
const forHeadings = (text) => text.replace(/[#$*<=>@\\^_`{|}~[\]©±½×−←→✓′″•‐‑]/gu, "");

// Both families draw their default figures tabular, so tables need no further feature. Weights above 600 would need
// another master (3 kB), so 600 is our bold. Cyrillic headings are set in the sans: a second Cyrillic file is not worth it.
const sans = { variationAxes: { wght: { min: 400, max: 600 } } };
const serif = { variationAxes: { wght: 600, opsz: 30 } };
const files = [
  { name: "sans-lt", family: "sans", text: subsets.lt, options: { ...sans, keepFeatures: ["kern", "locl"] } },
  {
    name: "sans-latin",
    family: "sans",
    text: subsets.latin,
    options: { ...sans, keepFeatures: ["kern", "locl"] },
  },
  {
    name: "sans-cyrillic",
    family: "sans",
    text: subsets.cyrillic,
    options: { ...sans, keepFeatures: ["locl"] },
  },
  {
    name: "serif-lt",
    family: "serif",
    text: forHeadings(subsets.lt),
    options: { ...serif, keepFeatures: ["kern", "locl"] },
  },
  {
    name: "serif-latin",
    family: "serif",
    text: subsets.latin,
    options: { ...serif, keepFeatures: ["kern", "locl"] },
  },
];

function sourceOf({ pack, archive, sha256, file }) {
  mkdirSync(cache, { recursive: true });
  const packed = path.join(cache, archive);
  if (!existsSync(packed)) execFileSync("npm", ["pack", pack, "--silent"], { cwd: cache, stdio: "ignore" });
  const digest = createHash("sha256").update(readFileSync(packed)).digest("hex");
  if (digest !== sha256) throw new Error(`${archive} has sha256 ${digest}, expected ${sha256}`);
  return execFileSync("tar", ["-xzOf", packed, file], { maxBuffer: 64 * 1024 * 1024 });
}

/** Ascent, descent and line gap of the hhea table in parts of an em. */
function metrics(sfnt) {
  const tables = sfnt.readUInt16BE(4);
  const offsets = {};
  for (let index = 0; index < tables; index += 1) {
    const at = 12 + index * 16;
    offsets[sfnt.toString("latin1", at, at + 4)] = sfnt.readUInt32BE(at + 8);
  }
  const em = sfnt.readUInt16BE(offsets.head + 18);
  const part = (at) => Math.round((sfnt.readInt16BE(offsets.hhea + at) / em) * 10_000) / 10_000;
  return { ascent: part(4), descent: -part(6), lineGap: part(8) };
}

mkdirSync(out, { recursive: true });
const originals = { sans: sourceOf(sources.sans), serif: sourceOf(sources.serif) };
for (const { name, family, text, options } of files) {
  const bytes = await subsetFont(originals[family], text, {
    ...options,
    noLayoutClosure: true,
    noHinting: true,
    targetFormat: "woff2",
  });
  writeFileSync(path.join(out, `${name}.woff2`), bytes);
  console.log(`${name}.woff2  ${bytes.length} bytes, ${[...text].length} characters`);
}
console.log("sans metrics", metrics(originals.sans), "serif metrics", metrics(originals.serif));
