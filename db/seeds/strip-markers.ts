/** Citation markers such as `[@P-12; @S-3]`, with the space before them. */
const MARKER = /\s*\[([^\]]*@[PS]-\d+[^\]]*)\]/gi;

/**
 * The text without the names in `gone` ("P-12", "S-7"); a marker that names nothing else goes whole. Numbers are given out again after
 * the sample is removed, so a marker left behind would one day lead to somebody else's words.
 */
export function stripMarkers(text: string, gone: ReadonlySet<string>): string {
  return text.replace(MARKER, (marker, inner: string) => {
    const names = inner.split(";").map((name) => name.trim());
    const kept = names.filter((name) => !gone.has(asStored(name)));
    if (kept.length === names.length) return marker;
    return kept.length === 0 ? "" : ` [${kept.join("; ")}]`;
  });
}

/** „@p-012“ as „P-12“: people type a marker as they like. */
const asStored = (name: string) => name.replace(/^@/, "").toUpperCase().replace(/-0+/, "-");
