import { useTranslation } from "react-i18next";
import { FileField } from "~/components/file-field";
import type { ShrinkTexts } from "./shrink-rules";

interface PhotoFieldProps {
  /** What the input takes, from `takenPhotos`. */
  accept: string;
  error: string | undefined;
  label: string;
  hint: string;
  multiple?: boolean;
}

/**
 * Photos from the phone or computer. Where script runs, they are made smaller before they are sent
 * (`shrink-photos.island.ts`); where not, the server does it.
 */
export function PhotoField({ accept, error, label, hint, multiple = true }: PhotoFieldProps) {
  const { t } = useTranslation("attachments");
  const texts: ShrinkTexts = { working: t("shrink.working"), ready: t("shrink.ready") };
  return (
    <div data-island="shrink-photos" data-texts={JSON.stringify(texts)}>
      <FileField
        id="photos"
        name="photos"
        label={label}
        hint={hint}
        error={error}
        accept={accept}
        multiple={multiple}
      />
    </div>
  );
}
