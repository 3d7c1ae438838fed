import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";

/** Texts that did not reach the server, to be read and copied all at once. */
export function UnsentTexts({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation("meetings");
  const [copied, setCopied] = useState(false);
  const all = texts.join("\n\n");
  const copy = () =>
    navigator.clipboard.writeText(all).then(
      () => setCopied(true),
      // A browser that does not copy leaves the words selectable above the button.
      () => setCopied(false),
    );
  return (
    <>
      <p className="lines unsent">{all}</p>
      <Button type="button" variant="quiet" icon={copied ? "check" : "document"} onClick={copy}>
        {t(copied ? "unsent.copied" : "unsent.copy")}
      </Button>
    </>
  );
}
