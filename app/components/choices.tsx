import type { InputHTMLAttributes, ReactNode } from "react";
import { describe, FieldError } from "./field";
import { Fieldset } from "./fieldset";
import { Sign, type ThemeColour } from "./theme-tag";

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
  /** Shows the theme's sign and colours the chosen card. */
  colour?: ThemeColour | undefined;
  disabled?: boolean | undefined;
}

interface GroupProps {
  id: string;
  name: string;
  legend: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  optional?: string | undefined;
  big?: boolean | undefined;
  choices: readonly Choice[];
  /** One card a line, for choices with long words. */
  oneColumn?: boolean | undefined;
  /** Stands above the cards. */
  before?: ReactNode;
  children?: ReactNode;
}

function Cards({
  type,
  id,
  name,
  choices,
  chosen,
  oneColumn,
}: GroupProps & { type: "radio" | "checkbox"; chosen: readonly string[] }) {
  return (
    <div className={oneColumn ? "choices one" : "choices"}>
      {choices.map((choice) => (
        <label key={choice.value} className={choice.colour ? `choice theme-${choice.colour}` : "choice"}>
          <input
            type={type}
            id={`${id}-${choice.value}`}
            name={name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
            {...(choice.disabled ? { disabled: true } : {})}
          />
          {choice.colour ? <Sign colour={choice.colour} /> : null}
          <span>
            {choice.hint ? <b>{choice.label}</b> : choice.label}
            {choice.hint ? <span className="hint">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Big cards of which any number may be ticked; `chosen` are the values ticked at first. */
export function CheckboxGroup({
  chosen = [],
  ...group
}: GroupProps & { chosen?: readonly string[] | undefined }) {
  const { id, legend, hint, error, optional, big, before, children } = group;
  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error} optional={optional} big={big}>
      {before}
      <Cards {...group} type="checkbox" chosen={chosen} />
      {children}
    </Fieldset>
  );
}

/** Big cards of which one is chosen. */
export function RadioGroup({ chosen, ...group }: GroupProps & { chosen?: string | undefined }) {
  const { id, legend, hint, error, optional, big, children } = group;
  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error} optional={optional} big={big}>
      <Cards {...group} type="radio" chosen={chosen === undefined ? [] : [chosen]} />
      {children}
    </Fieldset>
  );
}

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "id" | "name"> {
  id: string;
  name: string;
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
}

/** One box with a sentence to agree to. */
export function Checkbox({ id, name, label, hint, error, ...rest }: CheckboxProps) {
  return (
    <div className={error ? "field wrong" : "field"}>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <label className="tick" htmlFor={id}>
        <input {...rest} type="checkbox" id={id} name={name} {...describe({ id, hint, error })} />
        <span>
          {label}
          {hint ? (
            <span className="hint" id={`${id}-hint`}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}
