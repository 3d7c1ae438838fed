import type { Db } from "db/connection";
import type { Section } from "db/queries/sections";
import type { Translate } from "~/i18n";
import { confirmCitation } from "./confirm-citation.server";
import { saveSection, tidyBody } from "./save-section.server";
import type { EditorAnswer } from "./section-editor";
import { insertCitation, type Source } from "./section-text";

export type SectionAnswer =
  | { kind: "saved" }
  | { kind: "confirmed" }
  /** Nothing was saved: the form comes back with everything in it. */
  | {
      kind: "back";
      status: 200 | 400 | 409;
      answer: EditorAnswer /** Filters to find evidence by. */;
      find?: URLSearchParams;
    };

/** „P-12“ or „S-3“ as a source; undefined for anything else. */
function readSource(label: string): Source | undefined {
  const [, letter, digits] = /^([PS])-([1-9]\d{0,8})$/.exec(label) ?? [];
  if (!letter) return undefined;
  return { kind: letter === "P" ? "proposal" : "meeting", number: Number(digits) };
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** Does what a form of the section's page asks for: save, confirm, or, without script, cite and look for evidence. */
export async function handleSection(
  db: Db,
  {
    form,
    section,
    userId,
    origin,
    secret,
    t,
  }: { form: FormData; section: Section; userId: string; origin: string; secret: string; t: Translate },
): Promise<SectionAnswer> {
  const [intent = "", detail = ""] = textIn(form, "intent").split(" ", 2);
  const typed: EditorAnswer = {
    title: textIn(form, "title"),
    body: tidyBody(textIn(form, "body")),
    startedFrom: Number(textIn(form, "startedFrom")) || section.revision,
  };
  if (intent === "confirm") {
    const revision = Number(textIn(form, "revision"));
    const confirmed = await confirmCitation(db, { citationId: textIn(form, "citation"), revision, userId });
    if (confirmed.ok) return { kind: "confirmed" };
    const answer = { title: section.title, body: section.body, startedFrom: section.revision };
    return { kind: "back", status: 409, answer: { ...answer, error: t(confirmed.reason) } };
  }
  const source = intent === "cite" ? readSource(detail) : undefined;
  if (source) {
    const { body } = insertCitation(typed.body, typed.body.length, source);
    return { kind: "back", status: 200, answer: { ...typed, body }, find: filtersIn(form) };
  }
  if (intent === "find") {
    const find = filtersIn(form);
    find.set("page", detail);
    return { kind: "back", status: 200, answer: typed, find };
  }
  const saved = await saveSection(db, { sectionId: section.id, ...typed, userId, origin, secret });
  if (saved.ok) return { kind: "saved" };
  if (saved.reason !== "strategy:editor.conflict") {
    return { kind: "back", status: 400, answer: { ...typed, error: t(saved.reason) } };
  }
  const { title, body, revision, updatedAt, updatedBy } = saved.theirs;
  return {
    kind: "back",
    status: 409,
    answer: {
      ...typed,
      startedFrom: revision,
      theirs: { title, body, revision, updatedAt, updatedBy },
    },
  };
}

const filtersIn = (form: FormData): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === "string") params.append(name, value);
  params.delete("body");
  return params;
};
