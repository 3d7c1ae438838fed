import { formTokenField } from "./form-token";
import type { Viewer } from "./session.server";
import { sameToken } from "./tokens.server";

/** Names as our forms write them: lists of up to a thousand, a few levels deep. */
const ownName = /^(?!.*__proto__)[\w-]{1,80}(\[\d{0,3}\]|\.[\w-]{1,80}){0,5}$/;

/**
 * The fields of a form. Those whose names no form of ours could have written are left out: a field ten thousand levels
 * deep, or number 999999999 of a list, would keep whoever takes the form apart busy for minutes.
 * @throws a 400 Response when what was sent is no form, such as a multipart body that was cut short.
 */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => {
    throw new Response("Not a form", { status: 400 });
  });
  for (const name of new Set(form.keys())) {
    if (!ownName.test(name)) form.delete(name);
    else if (form.getAll(name).some(holdsNothing)) dropNothing(form, name);
  }
  return form;
}

/** No keyboard writes U+0000: PostgreSQL refuses it, and for SQLite a text ends there. */
const holdsNothing = (value: FormDataEntryValue) => typeof value === "string" && value.includes("\0");

function dropNothing(form: FormData, name: string): void {
  const values = form.getAll(name);
  form.delete(name);
  for (const value of values)
    form.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
}

/**
 * The fields of a form that a signed-in person sent.
 * @throws a 403 Response when the form does not carry the token of this session (forged or from an older session).
 */
export async function staffForm(request: Request, viewer: Viewer): Promise<FormData> {
  const form = await readForm(request);
  const token = form.get(formTokenField);
  if (typeof token !== "string" || !sameToken(token, viewer.formToken)) {
    throw new Response("Form token missing or old", { status: 403 });
  }
  return form;
}

/** The signed-in person; the guard has already turned everyone else away, so absence is a bug. */
export function requireViewer(context: { viewer: Viewer | null }): Viewer {
  if (!context.viewer) throw new Error("A workspace page ran without a signed-in person");
  return context.viewer;
}
