import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { listThemeFacts } from "db/queries/managed-themes";
import { addTheme } from "./add-theme.server";
import { changeTheme } from "./change-theme.server";
import { type PlaceChange, themeSeen } from "./place-change.server";
import { removeTheme } from "./remove-theme.server";
import { newThemeSchema, themeSchema } from "./theme.form";
import { fieldsOfTheme, type ThemeFields } from "./theme-fields";

/** What the server answers to a form that is shown again. */
export interface ThemeAnswer {
  result: SubmissionResult<string[]>;
  /** What somebody else saved meanwhile. */
  theirs?: { fields: ThemeFields; seen: string } | undefined;
}

export type ReceivedTheme =
  | { kind: "done"; id: string; done: "added" | "saved" | "removed" }
  | { kind: "gone" }
  | { kind: "again"; status: 400 | 409; answer: ThemeAnswer };

const again = (answer: ThemeAnswer, status: 400 | 409 = 409): ReceivedTheme => ({
  ...{ kind: "again", status, answer },
});

/** Adds the theme that a form tells of. */
export async function receiveNewTheme(
  db: Db,
  { form, userId }: { form: FormData; userId: string },
): Promise<ReceivedTheme> {
  const submission = parseWithZod(form, { schema: newThemeSchema });
  if (submission.status !== "success") return again({ result: submission.reply() }, 400);
  const { id, ...theme } = submission.value;
  const added = await addTheme(db, { id, userId, form: theme });
  if (added.ok) return { kind: "done", id, done: "added" };
  return again({ result: submission.reply({ fieldErrors: { name: [added.reason] } }) });
}

/** Does what one of the forms on a theme's page asks for, told apart by the button (`intent`) that sent it. */
export async function receiveTheme(db: Db, input: PlaceChange & { form: FormData }): Promise<ReceivedTheme> {
  const { id, form } = input;
  if (form.get("intent") === "remove") {
    const removed = await removeTheme(db, { ...input, seen: String(form.get("seen")) });
    if (removed.ok) return { kind: "done", id, done: "removed" };
    if (removed.reason === "gone") return { kind: "gone" };
    // The page says beside the button what uses it, or shows what somebody changed.
    const reason = removed.reason === "used" ? "places:error.themeUsed" : "places:error.changed";
    return again({ result: { error: { "": [reason] } } });
  }
  const submission = parseWithZod(form, { schema: themeSchema });
  if (submission.status !== "success") return again({ result: submission.reply() }, 400);
  const { seen, ...theme } = submission.value;
  const changed = await changeTheme(db, { ...input, form: theme, seen });
  if (changed.ok) return { kind: "done", id, done: "saved" };
  if (changed.reason === "gone") return { kind: "gone" };
  if (changed.reason === "changed") {
    const theirs = { fields: fieldsOfTheme(changed.theme), seen: themeSeen(changed.theme) };
    return again({ result: submission.reply(), theirs });
  }
  return again({ result: submission.reply({ fieldErrors: { name: [changed.reason] } }) });
}

/** A theme for its page; undefined where there is none. */
export async function findManagedTheme(db: Db, id: string) {
  const themes = await listThemeFacts(db);
  const theme = themes.find((one) => one.id === id);
  return theme && { theme, others: themes.filter((one) => one !== theme) };
}
