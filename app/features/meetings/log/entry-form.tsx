import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldError } from "~/components/field";
import { FormToken } from "~/platform/form-token";
import type { LogEntryContent, Refusal } from "../log-entry";
import { readLogEntry } from "../log-entry.form";
import { useLogPage } from "./log-page-context";

type Content = Exclude<LogEntryContent, { kind: "notes" }>;

interface EntryFormProps {
  kind: Content["kind"];
  /** Hidden fields: what the entry is about. */
  about?: Readonly<Record<string, string | number>>;
  /** Part of the page to come back to without script. */
  part: string;
  /** Name under which what is typed is kept on this device until it is sent. */
  keepAs?: string | undefined;
  className?: string | undefined;
  onTaken?: (content: Content, form: HTMLFormElement) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLFormElement>) => void;
  children: ReactNode;
}

/**
 * One entry of the log as an ordinary form. Without script it is posted and the page comes back; with it the same fields
 * become an entry that is kept on the device and sent when the network allows.
 */
export function EntryForm(props: EntryFormProps) {
  const { kind, about = {}, part, keepAs, className, onTaken, onKeyDown, children } = props;
  const { store, formKey, position, keepPrefix } = useLogPage();
  const { t } = useTranslation("meetings");
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<Refusal>();
  const keptName = keepAs === undefined ? undefined : `${keepPrefix}:field:${keepAs}`;

  useEffect(() => {
    if (keptName && form.current) restoreFields(form.current, keptName);
  }, [keptName]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!store) return;
    event.preventDefault();
    const element = event.currentTarget;
    const data = new FormData(element);
    const { nativeEvent } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    if (button instanceof HTMLButtonElement && button.name) data.append(button.name, button.value);
    const read = readLogEntry(data, new Date().toISOString());
    setRefusal(read.ok ? undefined : read.reason);
    if (!read.ok) {
      const fields = [...element.querySelectorAll<HTMLInputElement>("textarea, input:not([type=hidden])")];
      const wrong = fields.find((field) => field.matches(":invalid")) ?? fields[0];
      return wrong?.focus();
    }
    const { key: _key, ...content } = read.entry;
    if (content.kind === "notes") return;
    store.add(content);
    if (keptName) forget(keptName);
    element.reset();
    onTaken?.(content, element);
  };

  return (
    <form
      ref={form}
      method="post"
      className={className}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      onChange={keptName ? (event) => keepFields(event.currentTarget, keptName) : undefined}
      noValidate
    >
      <FormToken />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="back" value={`${position}#${part}`} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal ? <FieldError id={`${keepAs ?? kind}-refused`}>{t(`refused.${refusal}`)}</FieldError> : null}
      {children}
    </form>
  );
}

/** Texts and ticks of the fields that a person fills in. */
type KeptFields = Record<string, string | string[]>;

function keepFields(form: HTMLFormElement, name: string): void {
  const kept: KeptFields = {};
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
      kept[field.name] = field.value;
    else if (field instanceof HTMLInputElement && field.type === "checkbox") {
      const ticked = kept[field.name] ?? [];
      kept[field.name] = [...ticked, ...(field.checked ? [field.value] : [])];
    } else if (field instanceof HTMLInputElement && field.type !== "hidden") kept[field.name] = field.value;
  }
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // The line at the top says when the device does not keep; here the field itself still holds the words.
  }
}

function restoreFields(form: HTMLFormElement, name: string): void {
  try {
    const kept: KeptFields = JSON.parse(localStorage.getItem(name) ?? "{}");
    for (const field of form.elements) {
      const value = "name" in field ? kept[String(field.name)] : undefined;
      if (value === undefined) continue;
      if (field instanceof HTMLInputElement && field.type === "checkbox")
        field.checked = value.includes(field.value);
      else if (typeof value !== "string") continue;
      else if (field instanceof HTMLTextAreaElement && field.value === "") field.value = value;
      else if (field instanceof HTMLSelectElement) field.value = value;
      else if (field instanceof HTMLInputElement && field.type !== "hidden" && field.value === "")
        field.value = value;
    }
  } catch {
    // What another version of the page kept is no reason to show an error in a hall.
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
