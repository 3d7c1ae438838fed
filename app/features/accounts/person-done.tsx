import { useTranslation } from "react-i18next";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { usePaths } from "~/platform/site";

/** What the last press on a person's page did. */
export const personDone = ["added", "saved", "invitedAgain", "addressAsked", "anonymised"] as const;

interface PersonDoneProps {
  done: (typeof personDone)[number];
  email: string;
  mailLeaves: boolean;
}

/** Says what was done, and where the mail is that no server takes away. */
export function PersonDone({ done, email, mailLeaves }: PersonDoneProps) {
  const { t } = useTranslation("people");
  const paths = usePaths();
  return (
    <Notice kind="success" role="status" title={t(`person.${done}`, { email })}>
      {done === "saved" || done === "anonymised" || mailLeaves ? null : (
        <>
          <p>{t("person.noServer")}</p>
          <MoreLink href={paths.mail()}>{t("person.mail")}</MoreLink>
        </>
      )}
    </Notice>
  );
}
