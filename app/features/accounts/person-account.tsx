import type { Person } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { StaffForm } from "~/platform/staff-form";
import type { AccountState } from "./account-state";

/** Opening and closing somebody's account, and inviting them once more. */
export function PersonAccount({ person, state }: { person: Person; state: AccountState }) {
  const { t } = useTranslation("people");
  return (
    <section className="stack" aria-labelledby="account">
      <h2 id="account">{t("person.account")}</h2>
      {person.active && !person.hasSignedIn ? (
        <StaffForm className="stack-s">
          <p>{t(state.kind === "expired" ? "person.invitationEnded" : "person.inviteAgainText")}</p>
          <Button variant="quiet" small icon="mail" name="intent" value="invite">
            {t("person.inviteAgain")}
          </Button>
        </StaffForm>
      ) : null}
      {person.active ? (
        <Disclosure summary={t("person.close")}>
          <StaffForm className="stack">
            <p>{t("person.closeText")}</p>
            <Button variant="danger" small name="intent" value="deactivate">
              {t("person.closeButton")}
            </Button>
          </StaffForm>
        </Disclosure>
      ) : (
        <StaffForm className="stack-s">
          <p>{t("person.closedText")}</p>
          <Button variant="quiet" small icon="check" name="intent" value="reactivate">
            {t("person.open")}
          </Button>
        </StaffForm>
      )}
    </section>
  );
}
