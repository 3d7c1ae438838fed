import type { SubmissionResult } from "@conform-to/react";
import type { Translate } from "~/i18n";
import { type FormView, formView } from "~/platform/form-view";
import { decisionKinds, deedKinds } from "./decision";

const intents = [...decisionKinds, ...deedKinds, "undo"] as const;
type Intent = (typeof intents)[number];
const names = [
  "target",
  "suggested",
  "reason",
  "title",
  "body",
  "place",
  "name",
  "note",
  "why",
  "answer",
  "question",
] as const;
type Name = (typeof names)[number];

/** What the forms of the moderation page show: several have a field of the same name, and one of them was sent. */
export interface DecisionView {
  /** The form that was sent and refused. */
  sent: Intent | undefined;
  errors: FormView<Name>["errors"];
  /** A field of one form, with what was typed into it and what is wrong with it. */
  field: (
    intent: Intent,
    name: Name,
    otherwise?: string,
  ) => { id: string; name: Name; error: string | undefined; defaultValue: string };
}

export function decisionView(t: Translate, result: SubmissionResult<string[]> | undefined): DecisionView {
  const sent = intents.find((one) => one === result?.initialValue?.intent);
  const view = formView(t, Object.fromEntries(names.map((name) => [name, ""])), result);
  return {
    sent,
    errors: view.errors.map(({ field, message }) => ({
      message,
      field: sent && field !== "main" ? `${sent}-${field}` : field,
    })),
    field: (intent, name, otherwise = "") => ({
      ...{ id: `${intent}-${name}`, name },
      error: intent === sent ? view.error(name) : undefined,
      defaultValue: intent === sent ? view.value(name) : otherwise,
    }),
  };
}
