/** A QR code as a picture: made by the server, so that a page needs neither script nor another address for it. */
export interface QrDrawing {
  /** Modules along each side, with the quiet rim that readers need. */
  size: number;
  /** Outlines of the dark modules, one unit each. */
  path: string;
}

/** Always dark on white: readers know no other way round, and paper has none. */
export function QrCode({ drawing: { size, path }, label }: { drawing: QrDrawing; label: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
