import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Notice } from "~/components/notice";
import { wordsOf } from "../log-entry";
import { keepRoot, LogKeeping } from "../log-keeping";
import { UnsentTexts } from "./unsent-texts";

interface UnsentElsewhereProps {
  userId: string;
  /** Meetings whose log this person can open: what is left of those is sent from there. */
  keptIds: readonly string[];
}

/** What this person wrote on this device in meetings that they can no longer open; it is there until they take it off. */
export function UnsentElsewhere({ userId, keptIds }: UnsentElsewhereProps) {
  const { t } = useTranslation("meetings");
  const [left, setLeft] = useState<readonly { prefix: string; texts: string[] }[]>([]);
  useEffect(() => {
    setLeft(findLeft(userId, keptIds));
  }, [userId, keptIds]);
  if (left.length === 0) return null;
  const forget = () => {
    for (const { prefix } of left)
      for (const name of namesIn(localStorage).filter((one) => one.startsWith(`${prefix}:`)))
        localStorage.removeItem(name);
    setLeft([]);
  };
  return (
    <Notice kind="attention" title={t("unsent.title")}>
      <p>{t("unsent.text")}</p>
      <UnsentTexts texts={left.flatMap(({ texts }) => texts)} />
      <Button type="button" variant="plain" icon="trash" onClick={forget}>
        {t("unsent.forget")}
      </Button>
    </Notice>
  );
}

const namesIn = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");

function findLeft(userId: string, keptIds: readonly string[]) {
  try {
    const prefixes = new Set(
      namesIn(localStorage).flatMap((name) => {
        const [root, meeting, user] = name.split(":");
        const isLeft = root === keepRoot && user === userId && meeting && !keptIds.includes(meeting);
        return isLeft ? [`${root}:${meeting}:${user}`] : [];
      }),
    );
    return [...prefixes].flatMap((prefix) => {
      const keeping = new LogKeeping(localStorage, prefix);
      const texts = [
        ...keeping
          .entries()
          .filter(({ kind }) => kind !== "notes")
          .map(wordsOf),
        ...keeping.drafts().map(({ text }) => text),
      ].filter((text) => text.trim() !== "");
      return texts.length > 0 ? [{ prefix, texts }] : [];
    });
  } catch {
    // A browser that refuses to keep has nothing to show.
    return [];
  }
}
