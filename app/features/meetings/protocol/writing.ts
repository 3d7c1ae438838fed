import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";
import type { Protocol } from "./read-protocol.server";

/** What every part of the document is written from. */
export interface Writing {
  protocol: Protocol;
  language: Language;
  t: Translate;
}
