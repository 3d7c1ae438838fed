import { encode } from "uqr";
import type { QrDrawing } from "~/components/qr-code";

/** The rim that the standard asks for. */
const rim = 4;

/** The QR code of an address; medium correction, so that a crease or a smudge on paper does no harm. */
export function drawQr(address: string): QrDrawing {
  const { size, data } = encode(address, { ecc: "M", border: rim });
  const rows = data.map((row, y) => {
    let line = "";
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (x < size && row[x]) x++;
      line += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
    return line;
  });
  return { size, path: rows.join("") };
}
