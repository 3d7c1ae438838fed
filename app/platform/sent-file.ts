/** A file of a form, as it was sent. */
export interface SentFile {
  /** Name of its input. */
  field: string;
  /** What its sender calls it; may hold anything. */
  name: string;
  /** Part of the request's body, good until that is answered. */
  bytes: Uint8Array;
}

/** The files that were chosen in an input: one in which nothing was chosen sends a file without a name. */
export function chosenFiles(files: readonly SentFile[], field: string): SentFile[] {
  return files.filter((file) => file.field === field && (file.bytes.length > 0 || file.name !== ""));
}
