import { useEffect, useRef } from "react";
import { describe, FieldError, Hint } from "./field";
import { Icon } from "./icon";

interface StepperProps {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** „Vienu mažiau: Gyventojai“ */
  lessLabel: string;
  moreLabel: string;
  defaultValue?: number | undefined;
  max?: number;
  /** Told after each change, for pages that save at once. */
  onCount?: (value: number) => void;
}

/** Counts people in a hall. A number field everywhere; plus and minus join it where script runs. */
export function Stepper(props: StepperProps) {
  const { id, name, label, hint, error, lessLabel, moreLabel, defaultValue = 0, max = 9999, onCount } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => document.documentElement.classList.add("scripted"), []);
  const step = (by: 1 | -1) => {
    const field = input.current;
    if (!field) return;
    const now = field.valueAsNumber;
    const value = Math.min(max, Math.max(0, (Number.isNaN(now) ? 0 : now) + by));
    field.value = String(value);
    // Lets autosaving forms around it notice, as if it had been typed.
    field.dispatchEvent(new Event("input", { bubbles: true }));
    onCount?.(value);
  };
  return (
    <div className="stepper">
      <label htmlFor={id}>
        {label}
        {hint ? <Hint id={id}>{hint}</Hint> : null}
        {error ? <FieldError id={id}>{error}</FieldError> : null}
      </label>
      <span className="step">
        <button type="button" aria-label={lessLabel} onClick={() => step(-1)}>
          <Icon name="minus" />
        </button>
        <input
          ref={input}
          id={id}
          name={name}
          className="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          step={1}
          defaultValue={defaultValue}
          autoComplete="off"
          {...(onCount ? { onChange: (event) => onCount(event.currentTarget.valueAsNumber || 0) } : {})}
          {...describe({ id, hint, error })}
        />
        <button type="button" aria-label={moreLabel} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
      </span>
    </div>
  );
}
