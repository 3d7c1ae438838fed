import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { files } from "~/platform/paths";
import type { PasskeyOptions } from "./passkey-live";

interface PasskeyButtonProps {
  purpose: PasskeyOptions["purpose"];
  label: string;
  variant?: "primary" | "quiet";
}

/**
 * Stands in the form that takes the answer, in its field `passkey`. Hidden until script finds that the browser knows
 * passkeys: the island does so on public pages, a hydrated page does it itself.
 */
export function PasskeyButton({ purpose, label, variant = "primary" }: PasskeyButtonProps) {
  const { t } = useTranslation("accounts");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let unmount: (() => void) | undefined;
    let gone = false;
    import("./passkey-live").then(({ mountPasskey }) => {
      if (place.current && !gone) unmount = mountPasskey(place.current);
    });
    return () => {
      gone = true;
      unmount?.();
    };
  }, []);
  const options: PasskeyOptions = {
    purpose,
    challenge: files.passkeyChallenge,
    texts: {
      waiting: t("passkey.waiting"),
      failed: t(purpose === "add" ? "passkey.addFailed" : "passkey.failed"),
      tooMany: t("passkey.tooMany"),
      again: t("passkey.alreadyHere"),
    },
  };
  return (
    <div
      ref={place}
      className="passkey"
      data-island="passkey"
      data-passkey={JSON.stringify(options)}
      suppressHydrationWarning
      hidden
    >
      <input type="hidden" name="passkey" />
      <Button type="button" variant={variant} icon="lock">
        {label}
      </Button>
      <p className="hint" role="status" />
    </div>
  );
}
