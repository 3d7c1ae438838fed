#!/usr/bin/env node
// Draws the pictures that browsers and messengers show of the site: public/favicon.ico, apple-touch-icon.png, icon-*.png and og.png.
//
//   node scripts/draw-images.mjs
//
// The results are committed; run it again when the sign or its colours change. og.png is set in the product's own serif, so its
// source must be in .cache/fonts first (scripts/subset-fonts.mjs puts it there).
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

// Fontconfig reads its settings when sharp loads, so the font is laid out before that.
const fonts = path.resolve(".cache/fonts/drawing");
mkdirSync(fonts, { recursive: true });
const unpack = (archive, file) =>
  execFileSync("tar", [
    "-xzf",
    path.resolve(".cache/fonts", archive),
    "-C",
    fonts,
    "--strip-components=2",
    file,
  ]);
unpack("source-serif-4.5.1.tgz", "package/TTF/SourceSerif4Display-Semibold.ttf");
unpack("source-sans-3.52.0.tgz", "package/TTF/SourceSans3-Regular.ttf");
writeFileSync(
  path.join(fonts, "fonts.conf"),
  `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`,
);
process.env.FONTCONFIG_FILE = path.join(fonts, "fonts.conf");
const { default: sharp } = await import("sharp");

const sign = (field, line) => `
  ${field ? `<circle cx="17" cy="17" r="17" fill="${field}"/>` : ""}
  <path d="M7.5 22.2a9.5 9.5 0 0 1 19 0M12 22.2a5 5 0 0 1 10 0" fill="none" stroke="${line}" stroke-width="2.4" stroke-linecap="round"/>
  <circle cx="17" cy="22.2" r="2.1" fill="${line}"/>`;
const round = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34">${sign("#0f5c42", "#fff")}</svg>`;
// Phones cut the corners themselves, so the ground reaches the edges and the sign keeps clear of them.
const square = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -4 44 44"><path d="M-5-4h44v44H-5z" fill="#0f5c42"/>${sign("", "#fff")}</svg>`;

const png = (svg, size) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 34 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
const save = (name, bytes) => {
  writeFileSync(path.join("public", name), bytes);
  console.log(`${name}  ${bytes.length} bytes`);
};

/** One 32 × 32 PNG in an ICO container. */
async function ico() {
  const picture = await png(round, 32);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

const rings = [0, 1, 2, 3, 4, 5, 6]
  .map(
    (ring) =>
      `<circle cx="920" cy="640" r="${90 + ring * 78}" fill="#7fd0ab" fill-opacity=".05" stroke="#7fd0ab" stroke-opacity=".28" stroke-width="2"/>`,
  )
  .join("");
// The eight theme colours of the dark scheme, as people around a speaker.
const people = [
  [168, 200, "#5ad69b"],
  [168, 250, "#666cf3"],
  [168, 300, "#e8850a"],
  [246, 214, "#ac95fb"],
  [246, 262, "#f88ad2"],
  [246, 318, "#dfd765"],
  [324, 238, "#e8f4ff"],
  [324, 290, "#ab6952"],
]
  .map(([radius, angle, colour]) => {
    const turn = (angle * Math.PI) / 180;
    return `<circle cx="${920 + radius * Math.cos(turn)}" cy="${640 + radius * Math.sin(turn)}" r="20" fill="${colour}" stroke="#0d3b2c" stroke-width="5"/>`;
  })
  .join("");
const preview = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="#0d3b2c"/>${rings}${people}<circle cx="920" cy="612" r="14" fill="#ffbf2e"/>
  <g transform="translate(84 84) scale(2.5)">${sign("#f3f7f2", "#0d3b2c")}</g>
  <text x="192" y="146" font-family="Source Serif 4 Display" font-weight="600" font-size="58" fill="#f3f7f2">Sueiga</text>
  <text font-family="Source Serif 4 Display" font-weight="600" font-size="78" fill="#f3f7f2"><tspan x="84" y="330">Ką keistumėte savo</tspan><tspan x="84" y="420">kaimynystėje?</tspan></text>
  <text x="84" y="520" font-family="Source Sans 3" font-size="34" fill="#b9d1c4">Pasiūlymai, susitikimai, strategija</text>
</svg>`;

save("favicon.ico", await ico());
save("apple-touch-icon.png", await png(square, 180));
save("icon-192.png", await png(square, 192));
save("icon-512.png", await png(square, 512));
save(
  "og.png",
  await sharp(Buffer.from(preview)).png({ palette: true, quality: 90, compressionLevel: 9 }).toBuffer(),
);
