import Bowser from "bowser";
import type { Device } from "db/queries/sessions";

const kinds: Readonly<Record<string, Device["device"]>> = {
  mobile: "phone",
  tablet: "tablet",
  desktop: "computer",
};

/** What a browser says it is, without versions: enough for its owner to know it again, and no more. */
export function readDevice(userAgent: string | null | undefined): Device {
  if (!userAgent) return { browser: null, system: null, device: null };
  const { browser, os, platform } = Bowser.parse(userAgent.slice(0, 500));
  return {
    browser: browser.name || null,
    system: os.name || null,
    device: kinds[platform.type ?? ""] ?? null,
  };
}
