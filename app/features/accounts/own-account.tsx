import type { SubmissionResult } from "@conform-to/react";
import type { UserRow } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { ErrorSummary } from "~/components/error-summary";
import { Notice } from "~/components/notice";
import { SummaryList } from "~/components/summary-list";
import { TextField } from "~/components/text-field";
import { type Area, areas } from "~/i18n";
import { formView } from "~/platform/form-view";
import { StaffForm } from "~/platform/staff-form";
import { LanguageSelect } from "./person-form";

interface OwnAccountProps {
  user: UserRow;
  seen: string;
  /** Ready to read. */
  rights: string;
  /** That the person speaks for. */
  neighbourhoods: readonly { name: string }[];
  /** Where somebody who manages accounts changes their own address; absent for all others. */
  changeEmailAt: string | undefined;
  /** The account has no name and address of its own yet. */
  nameless: boolean;
  result: SubmissionResult<string[]> | undefined;
}

/** One's own name, address and language of mails. */
export function OwnAccount(props: OwnAccountProps) {
  const { user, seen, rights, neighbourhoods, changeEmailAt, nameless, result } = props;
  const { t } = useTranslation<Area[]>(areas);
  const typed = { name: nameless ? "" : user.name, email: "", language: user.language };
  const form = formView(t, typed, result);
  return (
    <div className="stack-l reading">
      <ErrorSummary title={t("common:error.summary")} errors={form.errors} />
      {nameless ? <Notice>{t("people:account.nameless")}</Notice> : null}
      <StaffForm className="form">
        <input type="hidden" name="seen" value={seen} />
        <TextField
          id="name"
          name="name"
          label={t("people:form.name")}
          error={form.error("name")}
          defaultValue={form.value("name")}
          autoComplete="name"
          maxLength={100}
        />
        {nameless ? (
          <TextField
            id="email"
            name="email"
            type="email"
            label={t("people:form.email")}
            error={form.error("email")}
            defaultValue={form.value("email")}
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
          />
        ) : null}
        <LanguageSelect error={form.error("language")} chosen={form.value("language")} />
        <Button icon="check" name="intent" value="save">
          {t("people:form.save")}
        </Button>
      </StaffForm>
      <SummaryList
        rows={[
          ...(nameless
            ? []
            : [
                {
                  key: t("people:account.emailFixed"),
                  value: (
                    <>
                      <span className="anywhere">{user.email}</span>
                      {changeEmailAt ? null : <span className="hint">{t("people:account.emailHow")}</span>}
                    </>
                  ),
                  change: changeEmailAt
                    ? {
                        ...{ label: t("people:account.change"), href: changeEmailAt },
                        spoken: t("people:account.changeEmail"),
                      }
                    : undefined,
                },
              ]),
          { key: t("people:account.rights"), value: rights },
          ...(neighbourhoods.length > 0
            ? [
                {
                  key: t("people:account.neighbourhoods"),
                  value: neighbourhoods.map(({ name }) => name).join(", "),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
