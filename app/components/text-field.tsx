import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { describe, Field, type FieldProps } from "./field";

type Control = Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>;
export type TextFieldProps = FieldProps & Control;

export function TextField({
  id,
  name,
  label,
  hint,
  error,
  optional,
  className,
  type = "text",
  ...rest
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        className={className ? `input ${className}` : "input"}
        {...describe({ id, hint, error })}
      />
    </Field>
  );
}

/** Digits only, with a phone's number pad; no spinner that a mouse wheel could turn by accident. */
export function NumberField(props: TextFieldProps) {
  return <TextField inputMode="numeric" pattern="[0-9]*" autoComplete="off" className="short" {...props} />;
}

/** The browser's own calendar; where it has none, YYYY-MM-DD is typed and the hint should say so. */
export function DateField(props: Omit<TextFieldProps, "type">) {
  return <TextField className="date" {...props} type="date" />;
}

export function TimeField(props: Omit<TextFieldProps, "type">) {
  return <TextField className="short" {...props} type="time" />;
}

type AreaControl = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps>;
/** `counter` is a sentence such as „Iki 3 000 ženklų“, tied to the field by its id. */
export type TextAreaProps = FieldProps & AreaControl & { counter?: string | undefined };

export function TextArea({
  id,
  name,
  label,
  hint,
  error,
  optional,
  counter,
  rows = 5,
  className,
  ...rest
}: TextAreaProps) {
  const described = describe({ id, hint, error });
  const counterId = `${id}-counter`;
  const ids = [described["aria-describedby"], counter ? counterId : ""].filter(Boolean).join(" ");
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...rest}
        id={id}
        name={name}
        rows={rows}
        className={className ? `input ${className}` : "input"}
        {...described}
        {...(ids ? { "aria-describedby": ids } : {})}
      />
      {counter ? (
        <p className="counter" id={counterId}>
          {counter}
        </p>
      ) : null}
    </Field>
  );
}
