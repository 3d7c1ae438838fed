import type { Passkey } from "db/queries/passkeys";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { formatDateTime, formatInstantDate } from "~/i18n/formats";
import { usePaths, useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";

type Shown = Pick<Passkey, "id" | "name" | "createdAt" | "lastUsedAt">;

/** One's passkeys: each with its name, since when and when last used, another name for it, and its end. */
export function OwnPasskeys({
  passkeys,
  nameError,
}: {
  passkeys: readonly Shown[];
  nameError?: string | undefined;
}) {
  const { t } = useTranslation("accounts");
  const paths = usePaths();
  return (
    <section className="stack reading" aria-labelledby="passkeys">
      <h2 id="passkeys">{t("passkey.title")}</h2>
      <p>{t("passkey.lead")}</p>
      {nameError ? <p className="error">{nameError}</p> : null}
      {passkeys.length === 0 ? (
        <p className="soft">{t("passkey.none")}</p>
      ) : (
        <ul className="passkeys stack">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="card stack-s">
              <OnePasskey passkey={passkey} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={paths.newPasskey()} icon="plus" {...(passkeys.length > 0 && { variant: "quiet" })}>
          {t("passkey.addOne")}
        </ButtonLink>
      </p>
    </section>
  );
}

function OnePasskey({ passkey }: { passkey: Shown }) {
  const { t } = useTranslation("accounts");
  const { language } = useSite();
  const { id, name, createdAt, lastUsedAt } = passkey;
  const used = lastUsedAt
    ? t("passkey.used", { when: formatDateTime(language, lastUsedAt) })
    : t("passkey.neverUsed");
  return (
    <>
      <h3 className="anywhere">{name}</h3>
      <div className="small soft">
        <p>{t("passkey.since", { when: formatInstantDate(language, createdAt) })}</p>
        <p>{used}</p>
      </div>
      <Disclosure summary={t("passkey.change")}>
        <div className="stack">
          <StaffForm className="stack-s">
            <input type="hidden" name="passkey" value={id} />
            <label htmlFor={`name-${id}`} className="label">
              {t("passkey.name")}
            </label>
            <input
              id={`name-${id}`}
              name="passkey-name"
              className="input"
              defaultValue={name}
              autoComplete="off"
              maxLength={60}
            />
            <Button variant="quiet" small icon="check" name="intent" value="rename-passkey">
              {t("passkey.rename")}
            </Button>
          </StaffForm>
          <StaffForm className="stack-s">
            <input type="hidden" name="passkey" value={id} />
            <p>{t("passkey.removeText")}</p>
            <Button variant="danger" small icon="trash" name="intent" value="remove-passkey">
              {t("passkey.remove")}
              <span className="hide"> {name}</span>
            </Button>
          </StaffForm>
        </div>
      </Disclosure>
    </>
  );
}
