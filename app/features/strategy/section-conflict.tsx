import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";

/** What somebody else saved while this text was being written. */
export interface Theirs {
  title: string;
  body: string;
  revision: number;
  updatedAt: string;
  updatedBy: string | null;
}

const paragraphs = (body: string) => body.split(/\n{2,}/).filter((text) => text.trim() !== "");

/** The other's text beside one's own, what differs marked; nothing is overwritten until a person decides. */
export function SectionConflict({ mine, theirs }: { mine: string; theirs: Theirs }) {
  const { t } = useTranslation("strategy");
  const { language } = useSite();
  const place = useRef<HTMLElement>(null);
  // Whoever pressed “save” at the end of a long text must see this before pressing there again.
  useEffect(() => {
    if (theirs.revision > 0) place.current?.focus();
  }, [theirs.revision]);
  const own = new Set(paragraphs(mine).map((text) => text.trim()));
  return (
    <section ref={place} className="conflict" aria-labelledby="conflict" tabIndex={-1}>
      <Notice kind="attention" role="alert" title={t("editor.conflict")}>
        {t("editor.conflictText")}
      </Notice>
      <h2 id="conflict">{t("editor.theirs")}</h2>
      <p className="small soft">
        {[formatDateTime(language, theirs.updatedAt), theirs.updatedBy].filter(Boolean).join(", ")}
      </p>
      <div className="theirs">
        {paragraphs(theirs.body).map((text, index) => {
          const key = `${index}`;
          return own.has(text.trim()) ? (
            <p key={key} className="lines">
              {text}
            </p>
          ) : (
            <p key={key} className="lines">
              <mark>{text}</mark>
            </p>
          );
        })}
      </div>
    </section>
  );
}
