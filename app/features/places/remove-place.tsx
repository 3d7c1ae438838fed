import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { StaffForm } from "~/platform/staff-form";

interface RemovePlaceProps {
  title: string;
  /** What still uses it; absent where it can go. */
  used?: readonly string[] | undefined;
  /** Says that it cannot be brought back. */
  text: string;
  button: string;
  /** Fingerprint of what the page shows. */
  seen: string;
}

/** The way to take a theme or neighbourhood away, or the sentences that say why it cannot go. */
export function RemovePlace({ title, used, text, button, seen }: RemovePlaceProps) {
  const { t } = useTranslation("places");
  return (
    <section className="stack" aria-labelledby="remove">
      <h2 id="remove">{title}</h2>
      {used ? (
        <p>{used.join(" ")}</p>
      ) : (
        <Disclosure summary={t("remove")}>
          <StaffForm className="stack">
            <input type="hidden" name="seen" value={seen} />
            <p>{text}</p>
            <Button variant="danger" small name="intent" value="remove">
              {button}
            </Button>
          </StaffForm>
        </Disclosure>
      )}
    </section>
  );
}
