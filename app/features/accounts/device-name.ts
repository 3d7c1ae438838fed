import type { Device } from "db/queries/sessions";
import type { Translate } from "~/i18n";

/** „Chrome telefone, Android“; undefined where the browser said nothing that we know. */
export function deviceName(t: Translate, { browser, system, device }: Device): string | undefined {
  const place = device ? t(`accounts:device.${device}`) : "";
  const named = [browser, place].filter(Boolean).join(" ");
  return [named, system].filter(Boolean).join(", ") || undefined;
}
