import { jump } from "./jump";

export interface SummarisedError {
  /** Id of the field or fieldset the words are about. */
  field: string;
  message: string;
}

/**
 * Stands above the form when something must be mended; screen readers announce it, and it takes focus when the
 * page opens (`autofocus` works without script). Renders nothing when there is no error.
 */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly SummarisedError[] }) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: after an error, the summary is where a person has to begin.
    <div className="errors" role="alert" tabIndex={-1} id="error-summary" autoFocus>
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field + error.message}>
            <a href={`#${error.field}`} onClick={jump}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
