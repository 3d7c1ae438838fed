import type { Db } from "db/connection";
import { findDraftStrategy } from "db/queries/strategies";
import type { ZodError } from "zod";
import { type Translate, textOf } from "~/i18n";
import { changeOutline } from "./change-outline.server";
import { createDraftSchema } from "./create-draft.form";
import { createDraft } from "./create-draft.server";
import type { CreateRefusal } from "./create-draft-form";
import type { OutlineRefusal } from "./desk-forms";
import { outlineSchema } from "./outline.form";
import { showDraft } from "./show-draft.server";

export type DeskAnswer =
  | { ok: true /** Where on the desk the change is seen. */; anchor: string }
  | { ok: false; create: CreateRefusal }
  | { ok: false; outline: OutlineRefusal };

interface DeskInput {
  form: FormData;
  userId: string;
  origin: string;
  secret: string;
  t: Translate;
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const readable = (t: Translate, error: ZodError) =>
  error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message: textOf(t, message) }));

/** Does what a form of the drafter's desk asks for, or says why not with everything that was typed. */
export async function handleDesk(db: Db, { form, t, ...who }: DeskInput): Promise<DeskAnswer> {
  const intent = textIn(form, "intent");
  if (intent === "create") return create(db, { form, t, ...who });
  const strategy = await findDraftStrategy(db);
  if (!strategy) return { ok: true, anchor: "" };
  const strategyId = strategy.id;
  if (intent === "show" || intent === "hide") {
    await showDraft(db, { strategyId, isPublic: intent === "show", ...who });
    return { ok: true, anchor: "" };
  }
  const refuse = (errors: OutlineRefusal["errors"]): DeskAnswer => ({
    ok: false,
    outline: {
      ...{ intent, id: textIn(form, "id"), errors },
      values: {
        title: textIn(form, "title"),
        description: textIn(form, "description"),
        number: textIn(form, "number"),
        parent: textIn(form, "parent"),
      },
    },
  });
  const parsed = outlineSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refuse(readable(t, parsed.error));
  const change = parsed.data;
  const changed = await changeOutline(db, { strategyId, change, userId: who.userId });
  if (!changed.ok) return refuse([{ field: "", message: t(changed.reason) }]);
  const isNode = change.intent.endsWith("-node");
  if (change.intent.startsWith("remove-")) return { ok: true, anchor: isNode ? "goals" : "needs" };
  return { ok: true, anchor: `${isNode ? "node" : "need"}-${change.id}` };
}

async function create(db: Db, { form, t, userId }: DeskInput): Promise<DeskAnswer> {
  const parsed = createDraftSchema.safeParse(Object.fromEntries(form));
  const refuse = (errors: CreateRefusal["errors"]): DeskAnswer => ({
    ok: false,
    create: {
      errors,
      values: {
        title: textIn(form, "title"),
        periodFrom: textIn(form, "periodFrom"),
        periodTo: textIn(form, "periodTo"),
      },
    },
  });
  if (!parsed.success) return refuse(readable(t, parsed.error));
  // Asked twice, it is there already: the desk shows it.
  await createDraft(db, { ...parsed.data, userId });
  return { ok: true, anchor: "" };
}
