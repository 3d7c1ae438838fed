import type { SelectHTMLAttributes } from "react";
import { describe, Field, type FieldProps } from "./field";
import { Icon } from "./icon";

export interface Option {
  value: string;
  label: string;
}

type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps> & {
    options: readonly Option[];
    /** The words of the empty choice, such as „Visos temos“; without it the first option is chosen. */
    empty?: string | undefined;
  };

export function Select({
  id,
  name,
  label,
  hint,
  error,
  optional,
  options,
  empty,
  className,
  ...rest
}: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <span className="picker">
        <select
          {...rest}
          id={id}
          name={name}
          className={className ? `input ${className}` : "input"}
          {...describe({ id, hint, error })}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    </Field>
  );
}
