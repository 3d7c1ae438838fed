import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Icon } from "~/components/icon";
import { TextArea, TextField } from "~/components/text-field";
import { FormToken } from "~/platform/form-token";

/** What a form of the desk could not do; `id` names the form it was sent from. */
export interface OutlineRefusal {
  intent: string;
  id: string;
  /** Ready to read, by field; "" is about the whole form. */
  errors: { field: string; message: string }[];
  values: { title: string; description: string; number: string; parent: string };
}

interface OutlineFormProps {
  intent: string;
  id: string;
  children: ReactNode;
  className?: string;
}

/** One change to the outline: plain, so that it works before and without script. */
export function OutlineForm({ intent, id, children, className }: OutlineFormProps) {
  return (
    <form method="post" {...(className ? { className } : {})}>
      <FormToken />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={id} />
      {children}
    </form>
  );
}

interface WordingFormProps {
  intent: "add-need" | "edit-need" | "add-node" | "edit-node";
  id: string;
  /** What is written now, for an edit. */
  current?: { title: string; description: string };
  refusal: OutlineRefusal | undefined;
  titleLabel: string;
  submit: string;
  children?: ReactNode;
}

/** Title and description of a need, a goal, an objective or an action. */
export function WordingForm({
  intent,
  id,
  current,
  refusal,
  titleLabel,
  submit,
  children,
}: WordingFormProps) {
  const { t } = useTranslation("strategy");
  const own = refusal?.intent === intent && refusal.id === id ? refusal : undefined;
  const values = own?.values ?? current ?? { title: "", description: "" };
  const errorOf = (field: string) => own?.errors.find((error) => error.field === field)?.message;
  return (
    <OutlineForm intent={intent} id={id} className="form">
      {current ? (
        <>
          <input type="hidden" name="seenTitle" value={current.title} />
          <input type="hidden" name="seenDescription" value={current.description} />
        </>
      ) : null}
      {errorOf("") ? (
        <p className="error" role="alert">
          <Icon name="warning" />
          <span>{errorOf("")}</span>
        </p>
      ) : null}
      <TextField
        id={`${intent}-${id}-title`}
        name="title"
        label={titleLabel}
        defaultValue={values.title}
        error={errorOf("title")}
        maxLength={300}
        required
      />
      <TextArea
        id={`${intent}-${id}-description`}
        name="description"
        label={t("outline.description")}
        optional={t("outline.optional")}
        rows={3}
        defaultValue={values.description}
        error={errorOf("description")}
      />
      {children}
      <Button small>{submit}</Button>
    </OutlineForm>
  );
}

/** Up and down among its neighbours; at an end the way on is closed. */
export function MoveButtons({
  intent,
  id,
  name,
  first,
  last,
}: {
  intent: "move-need" | "move-node";
  id: string;
  name: string;
  first: boolean;
  last: boolean;
}) {
  const { t } = useTranslation("strategy");
  return (
    <OutlineForm intent={intent} id={id} className="moves">
      <button type="submit" name="direction" value="up" disabled={first} title={t("outline.up")}>
        <Icon name="up" />
        <span className="hide">{t("outline.upOf", { name })}</span>
      </button>
      <button type="submit" name="direction" value="down" disabled={last} title={t("outline.down")}>
        <Icon name="down" />
        <span className="hide">{t("outline.downOf", { name })}</span>
      </button>
    </OutlineForm>
  );
}
