import type { Period } from "db/queries/consultations";
import { formatInstantDate, formatPeriod, isDayUnknown } from "~/i18n/formats";
import type { Language } from "~/platform/language";

/**
 * When something happened to a proposal, as precisely as it is known: the day; of a proposal that a report of a
 * consultation tells of without a day, the consultation's period.
 */
export const whenWords = (language: Language, instant: string, period: Period | null): string =>
  period && isDayUnknown(instant)
    ? formatPeriod(language, period.startsOn, period.endsOn)
    : formatInstantDate(language, instant);
