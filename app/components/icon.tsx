import { type IconName, iconPaths } from "./icon-paths";

export type { IconName };

/** An icon says nothing on its own: words beside it, or hidden in its control, carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
