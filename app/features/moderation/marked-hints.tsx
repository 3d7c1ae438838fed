import { cutAtHints } from "./personal-data-hints";

/** A text with what may be personal data marked in it. */
export function MarkedHints({ text }: { text: string }) {
  return (
    <>
      {cutAtHints(text).map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
        part.kind ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
