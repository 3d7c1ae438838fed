import { type RawBuilder, sql } from "kysely";

/** `column in ('a', 'b')`, for CHECK constraints of enumerations. */
export function oneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`;
}

/** YYYY, YYYY-MM or YYYY-MM-DD by length and digits' places; null passes. */
export function calendarDate(column: string): RawBuilder<boolean> {
  const c = sql.ref(column);
  return sql<boolean>`length(${c}) in (4, 7, 10) and ${c} >= '1000' and ${c} < '9999'`;
}

export function notEmpty(column: string): RawBuilder<boolean> {
  return sql<boolean>`length(trim(${sql.ref(column)})) > 0`;
}

export function between(column: string, least: number, most: number): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} between ${sql.lit(least)} and ${sql.lit(most)}`;
}

/** Both or neither, within the globe. */
export function point(): RawBuilder<boolean> {
  return sql<boolean>`(lat is null) = (lng is null) and (lat is null or (lat between -90 and 90 and lng between -180 and 180))`;
}
