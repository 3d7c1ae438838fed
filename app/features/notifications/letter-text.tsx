import { useTranslation } from "react-i18next";
import type { MailPart } from "./mail-parts";

/** The plain text of a mail, with its links to press. */
export function LetterText({ parts, asksFirst }: { parts: readonly MailPart[]; asksFirst: boolean }) {
  const { t } = useTranslation("mail");
  return (
    <div className="card">
      <div className="mail-text">
        {parts.map((part, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one mail never change places.
          if (part.kind === "hidden") return <i key={index}>{t("hiddenLink")}</i>;
          if (part.kind === "text") return part.text;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one mail never change places.
            <a key={index} href={part.href} rel="noreferrer">
              {part.text}
            </a>
          );
        })}
      </div>
      {parts.some(({ kind }) => kind === "hidden") && !asksFirst ? (
        <p className="hint">{t("hiddenText")}</p>
      ) : null}
    </div>
  );
}
