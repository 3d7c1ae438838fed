import type { Db } from "db/connection";
import { deleteLoginTokensOf, insertLoginToken } from "db/queries/login-tokens";
import { findOrganisation } from "db/queries/organisation";
import { setInvitationExpiry } from "db/queries/users";
import type { Role } from "db/tables/accounts";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { translator } from "~/i18n";
import { formatDateTime, formatList } from "~/i18n/formats";
import type { Language } from "~/platform/language";
import { pathsFor } from "~/platform/paths";
import { hashToken, randomToken } from "~/platform/tokens.server";

/** An invitation may be read days later: it holds for a week. */
export const invitationMs = 7 * 24 * 60 * 60 * 1000;

/** Mails somebody a link of their own that signs them in once, within a week. Only the newest one works. */
export async function enqueueInvitation(
  trx: Db,
  input: {
    person: { id: string; email: string; name: string; language: Language; roles: readonly Role[] };
    /** Name of who invites. */
    by: string;
    mailOrigin: string;
    now: Date;
  },
): Promise<void> {
  const { id, email, language, roles } = input.person;
  const t = translator(language);
  const paths = pathsFor(language);
  const organisation = (await findOrganisation(trx, { language }))?.name ?? t("common:siteName");
  const token = randomToken();
  const expiresAt = new Date(input.now.getTime() + invitationMs).toISOString();
  await deleteLoginTokensOf(trx, id);
  await insertLoginToken(trx, {
    ...{ tokenHash: hashToken(token), userId: id, kind: "invitation" },
    ...{ createdAt: input.now.toISOString(), expiresAt },
  });
  await setInvitationExpiry(trx, { id, expiresAt });
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
      t("people:invitation.how", { when: formatDateTime(language, expiresAt) }),
      t("people:invitation.later", { address: input.mailOrigin + paths.signIn() }),
    ],
    link: {
      label: t("people:invitation.link"),
      href: input.mailOrigin + paths.invitation({ token }),
    },
  });
}
