import type { InputHTMLAttributes } from "react";
import { describe, Field, type FieldProps } from "./field";

type Control = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  keyof FieldProps | "type" | "value" | "defaultValue"
>;

/** Files from the phone or computer; its form needs `encType="multipart/form-data"`. */
export function FileField({ id, name, label, hint, error, optional, ...rest }: FieldProps & Control) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        id={id}
        name={name}
        type="file"
        className="input files"
        {...describe({ id, hint, error })}
      />
    </Field>
  );
}
