import { Icon, type IconName } from "./icon";

type Tone = "plain" | "good" | "wait" | "bad";

/** One word on where something stands; tone never speaks alone. */
export function StatusTag({ label, tone = "plain", icon }: { label: string; tone?: Tone; icon?: IconName }) {
  return (
    <span className={tone === "plain" ? "tag" : `tag ${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {label}
    </span>
  );
}

export interface Step {
  label: string;
  /** When it happened, ready to read. */
  when?: string | undefined;
  note?: string | undefined;
  /** `bad` is an end that needs a reason: not included, rejected, withdrawn. */
  state: "done" | "now" | "next" | "bad";
  /** What the colour says, for screen readers: „įvyko“, „dabar“, „dar laukia“. */
  stateLabel: string;
}

interface StatusPathProps {
  /** Names the list: „Pasiūlymo kelias“. */
  label: string;
  steps: readonly Step[];
  /** Side by side on wide screens. */
  across?: boolean;
}

/** The way of one proposal, from received to what became of it. */
export function StatusPath({ label, steps, across }: StatusPathProps) {
  return (
    <ol className={across ? "path across" : "path"} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={step.state}
          {...(step.state === "now" ? { "aria-current": "step" as const } : {})}
        >
          <span className="dot">
            {step.state === "done" || step.state === "now" ? <Icon name="check" /> : null}
            {step.state === "bad" ? <Icon name="cross" /> : null}
          </span>
          <b>
            {step.label}
            <span className="hide"> ({step.stateLabel})</span>
          </b>
          {step.when ? <span className="when">{step.when}</span> : null}
          {step.note ? <p className="when">{step.note}</p> : null}
        </li>
      ))}
    </ol>
  );
}

interface StatusLineProps {
  label: string;
  /** How many of the four dots are reached, 1–4. */
  reached: number;
  tone?: "plain" | "good" | "bad";
}

/** The same way on a card: four dots and the status in words. */
export function StatusLine({ label, reached, tone = "plain" }: StatusLineProps) {
  const end = tone === "bad" ? "off" : "on";
  return (
    <p className={tone === "plain" ? "progress" : `progress ${tone}`}>
      <svg viewBox="0 0 86 12" aria-hidden="true" focusable="false">
        <path className="track" d="M6 6h74" />
        {[0, 1, 2, 3].map((step) => (
          <circle
            key={step}
            className={step >= reached ? "dot" : `dot ${step === reached - 1 ? end : "on"}`}
            cx={6 + step * 24.66}
            cy="6"
            r="4.5"
          />
        ))}
      </svg>
      {label}
    </p>
  );
}
