import type { ReactNode } from "react";
import { describe, FieldError, Hint } from "./field";

interface FieldsetProps {
  /** Also the target of the error summary's link. */
  id: string;
  legend: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  optional?: string | undefined;
  /** A legend as large as a heading, for a form's parts. */
  big?: boolean | undefined;
  children: ReactNode;
}

/** Fields that answer one question together. Takes focus from the error summary. */
export function Fieldset({ id, legend, hint, error, optional, big, children }: FieldsetProps) {
  const { "aria-describedby": describedBy } = describe({ id, hint, error });
  return (
    <fieldset
      id={id}
      className={error ? "set wrong" : "set"}
      tabIndex={-1}
      {...(describedBy ? { "aria-describedby": describedBy } : {})}
    >
      <legend className={big ? "big" : undefined}>
        {legend}
        {optional ? <span className="optional"> {optional}</span> : null}
      </legend>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children}
    </fieldset>
  );
}
