import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { defaultLanguage } from "~/platform/language";
import { files } from "~/platform/paths";
import { useSite } from "~/platform/site";

/** The published minutes of a meeting, to sign and file. */
export function DownloadProtocol({ number }: { number: number }) {
  const { t } = useTranslation("protocol");
  const { language } = useSite();
  const lang = language === defaultLanguage ? undefined : language;
  return (
    <p>
      <ButtonLink href={files.protocol(number, { lang })} variant="quiet" small icon="download">
        {t("download")}
      </ButtonLink>
    </p>
  );
}
