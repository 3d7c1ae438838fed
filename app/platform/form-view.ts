import type { SubmissionResult } from "@conform-to/react";
import { type Translate, textOf } from "~/i18n";

/** A form as the page shows it: what was typed, and what is wrong with it in words. */
export interface FormView<Name extends string> {
  /** What was typed last, else the default. */
  value: (name: Name) => string;
  values: (name: Name) => string[];
  error: (name: Name) => string | undefined;
  /** For the error summary, in the order of the form's fields; "" holds what concerns the whole form. */
  errors: { field: string; message: string }[];
}

/**
 * Reads what an action answered to a wrong form (`submission.reply()`); errors are keys and become texts here.
 * The fields' ids on the page are their names.
 */
export function formView<Name extends string>(
  t: Translate,
  defaults: Readonly<Record<Name, string | readonly string[]>>,
  result?: SubmissionResult<string[]> | undefined,
): FormView<Name> {
  const typed = result?.initialValue;
  const listOf = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
  const values = (name: Name) => listOf(typed ? (typed[name] ?? "") : defaults[name]);
  const error = (name: string) => {
    const key = result?.error?.[name]?.[0];
    return key === undefined ? undefined : textOf(t, key);
  };
  const names = ["", ...Object.keys(defaults)];
  return {
    value: (name) => values(name)[0] ?? "",
    values: (name) => values(name).filter(Boolean),
    error,
    errors: names.flatMap((field) => {
      const message = error(field);
      return message ? [{ field: field || "main", message }] : [];
    }),
  };
}
