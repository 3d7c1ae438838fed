import type { Db } from "db/connection";
import { findOrganisation } from "db/queries/organisation";
import type { Role } from "db/tables/accounts";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { translator } from "~/i18n";
import { formatList } from "~/i18n/formats";
import type { Language } from "~/platform/language";
import { pathsFor } from "~/platform/paths";

/**
 * Mails somebody that they can sign in and how. It carries no sign-in link: those hold for ten minutes, and an
 * invitation may be read days later.
 */
export async function enqueueInvitation(
  trx: Db,
  input: {
    person: { email: string; name: string; language: Language; roles: readonly Role[] };
    /** Name of who invites. */
    by: string;
    mailOrigin: string;
    now: Date;
  },
): Promise<void> {
  const { email, language, roles } = input.person;
  const t = translator(language);
  const organisation = (await findOrganisation(trx, { language }))?.name ?? t("common:siteName");
  await enqueueMail(trx, {
    ...{ to: email, language, now: input.now },
    subject: t("people:invitation.subject", { organisation }),
    paragraphs: [
      t("people:invitation.greeting"),
      t("people:invitation.text", { by: input.by, organisation }),
      t("people:invitation.roles", {
        list: formatList(
          language,
          roles.map((role) => t(`people:role.${role}`).toLowerCase()),
        ),
      }),
      t("people:invitation.how", { email }),
    ],
    link: {
      label: t("people:invitation.link"),
      href: input.mailOrigin + pathsFor(language).signIn(),
    },
  });
}
