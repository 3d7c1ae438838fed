import type { AppLoadContext } from "@remix-run/node";
import { isUnavailable } from "db/unavailable";

/** Writes down what a loader or action threw, and lets the answer say so where only the database was away. */
export function noteFailure(context: AppLoadContext, error: unknown): void {
  if (isUnavailable(error)) context.unavailable = true;
  context.log.error({ err: error }, "loader or action failed");
}
