/** A JSON object of texts by language, e.g. `{"lt":"Senjorai","en":"Seniors"}`; Lithuanian is always there. */
export type LocalisedJson = string;
/**
 * UTC instant, ISO 8601 with milliseconds and Z. Exactly midnight says that the record is of that year and nobody wrote
 * the day down (the 2022 report tells none): pages then show the year alone, or a consultation's period where it is the
 * beginning of one.
 */
export type Instant = string;
/** Calendar date: YYYY-MM-DD, or YYYY-MM or YYYY where no more is known. */
export type CalendarDate = string;
/** SQLite has no boolean: 0 or 1. */
export type Flag = 0 | 1;
