/** The half-circle of an assembly around its speaker. */
export function Logo() {
  return (
    <svg viewBox="0 0 34 34" width="34" height="34" aria-hidden="true" focusable="false">
      <circle className="logo-field" cx="17" cy="17" r="17" />
      <path className="logo-line" d="M7.5 22.2a9.5 9.5 0 0 1 19 0M12 22.2a5 5 0 0 1 10 0" />
      <circle className="logo-dot" cx="17" cy="22.2" r="2" />
    </svg>
  );
}
