const LONGEST = 80;
/** Controls, signs that turn the direction of what follows, and what file systems and headers give a meaning. */
const unsafe = /[\p{C}\u2028\u2029"*/:<>?\\|]/gu;

/**
 * A sent file's name as people may be shown it and save it under; never a path of ours. Folders, controls and tricks
 * with direction are gone; a name that says nothing becomes `fallback`.
 */
export function tidyFileName(name: string, fallback: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const [, stem = "", ending = ""] =
    /^(.*?)(\.[a-z0-9]{1,5})?$/isu.exec(last.replace(unsafe, "").replace(/\s+/g, " ").trim()) ?? [];
  const kept = [...stem.replace(/^[.\s]+|[.\s]+$/g, "")].slice(0, LONGEST).join("");
  return kept ? kept + ending.toLowerCase() : fallback;
}

/** The Content-Disposition of something to save: plain letters for old clients, all of them for the others (RFC 6266). */
export function savedAs(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w. ()-]/g, "_");
  const whole = encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
