import type { Translate } from "~/i18n";
import { formatDateTime } from "~/i18n/formats";
import type { Language } from "~/platform/language";

interface Saved {
  isWritten: boolean;
  updatedAt: string;
  updatedBy: string | null;
}

/** When a section was last saved and by whom, or that nobody has written in it yet. */
export const savedWords = (
  { isWritten, updatedAt, updatedBy }: Saved,
  t: Translate,
  language: Language,
): string =>
  isWritten
    ? t("strategy:editor.savedAt", {
        when: [formatDateTime(language, updatedAt), updatedBy].filter(Boolean).join(", "),
      })
    : t("strategy:contents.unwritten");
