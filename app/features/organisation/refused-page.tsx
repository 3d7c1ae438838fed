import { Illustration } from "~/components/empty-state";
import type { Translate } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import type { Language } from "~/platform/language";

interface RefusalTexts {
  title: string;
  text: string;
  more: string;
}

/** Why a form was not taken, and what to do about it. `limit` in bytes. */
export function refusalTexts(
  t: Translate,
  { status, limit, language }: { status: 408 | 413 | 503; limit: number; language: Language },
): RefusalTexts {
  const more = t("frame:refused.back");
  if (status === 408) return { title: t("frame:refused.slow"), text: t("frame:refused.slowText"), more };
  if (status === 503) return { title: t("frame:refused.busy"), text: t("frame:refused.busyText"), more };
  const most = formatNumber(language, Math.floor(limit / 1024 / 1024));
  return { title: t("frame:refused.large"), text: t("frame:refused.largeText", { most }), more };
}

/** The way on is the browser's own „back“: only there is everything that was typed. */
export function RefusedPage({ texts: { title, text, more } }: { texts: RefusalTexts }) {
  return (
    <div className="lost">
      <Illustration scene="chairs" />
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>{more}</p>
    </div>
  );
}
