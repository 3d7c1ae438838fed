import { useRouteLoaderData } from "@remix-run/react";

/** Name of the hidden field with the session's form token. */
export const formTokenField = "form-token";

/** The session's token, which every form of a staff page carries; nothing outside the workspace. */
export function FormToken() {
  const frame: unknown = useRouteLoaderData("workspace");
  const token = tokenOf(frame);
  return token ? <input type="hidden" name={formTokenField} value={token} /> : null;
}

/** The workspace frame's loader gives the viewer; platform code reads it without knowing that route. */
function tokenOf(frame: unknown): string | undefined {
  if (typeof frame !== "object" || frame === null || !("viewer" in frame)) return undefined;
  const { viewer } = frame;
  if (typeof viewer !== "object" || viewer === null || !("formToken" in viewer)) return undefined;
  return typeof viewer.formToken === "string" ? viewer.formToken : undefined;
}
