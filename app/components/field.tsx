import type { ReactNode } from "react";
import { Icon } from "./icon";

/** What every field shares. All strings are ready to be read. */
export interface FieldProps {
  /** Also the target of the error summary's link. */
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  /** Said after the label where an answer is not needed, such as „(neprivaloma)“. */
  optional?: string | undefined;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** The attributes that tie a control to its hint and error for assistive technology. */
export function describe({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">) {
  const ids = [hint ? hintId(id) : "", error ? errorId(id) : ""].filter(Boolean).join(" ");
  return {
    ...(ids ? { "aria-describedby": ids } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="hint" id={hintId(id)}>
      {children}
    </span>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="error" id={errorId(id)}>
      <Icon name="warning" />
      <span>{children}</span>
    </span>
  );
}

/** Label, hint and error around one control. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: Omit<FieldProps, "name"> & { children: ReactNode }) {
  return (
    <div className={error ? "field wrong" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional ? <span className="optional"> {optional}</span> : null}
      </label>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children}
    </div>
  );
}
