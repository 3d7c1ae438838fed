export interface ShrinkTexts {
  working: string;
  /** With `{size}` and `{before}`. */
  ready: string;
}

const KB = 1024;

/** A smaller file is sent where it saves a fifth; a small PNG drawn anew as JPEG may even grow. */
export function worthSending(before: { size: number }, after: { size: number }): boolean {
  return after.size < before.size * 0.8;
}

/** Bytes as people read them: „340 kB“, „4,2 MB“. */
export function readableSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < KB * KB ? [Math.max(1, Math.round(bytes / KB)), "kB"] : [bytes / KB / KB, "MB"];
  const digits = { maximumFractionDigits: unit === "MB" && value < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(value)} ${unit}`;
}
