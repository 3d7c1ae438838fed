import type { Translate } from "~/i18n";
import { formatDate, formatDateRange, formatDay } from "~/i18n/formats";
import type { Language } from "~/platform/language";

interface Dated {
  heldOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
}

/**
 * When a meeting is or was, in words. A meeting of a consultation whose report gives no date says so, with the
 * consultation's period; any other without a date has not got one yet.
 * @param around.weekday for a meeting that one may still go to.
 */
export function meetingDate(
  { heldOn }: Pick<Dated, "heldOn">,
  consultation: { startsOn: string; endsOn: string } | undefined,
  { t, language, weekday = false }: { t: Translate; language: Language; weekday?: boolean },
): string {
  if (heldOn !== null) return weekday ? formatDay(language, heldOn) : formatDate(language, heldOn);
  if (!consultation) return t("meetings:dateNotSet");
  return `${t("meetings:dateUnknown")} (${formatDateRange(language, consultation.startsOn, consultation.endsOn)})`;
}

/** „18:00–19:30“; only its beginning where the end is not known; "" where neither is. */
export function meetingTime({ startsAt, endsAt }: Omit<Dated, "heldOn">, t: Translate): string {
  if (startsAt === null) return "";
  return endsAt === null ? t("meetings:from", { time: startsAt }) : `${startsAt}–${endsAt}`;
}
