import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Breadcrumb, MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { LetterFacts } from "~/features/notifications/letter-facts";
import { LetterText } from "~/features/notifications/letter-text";
import { MailStateTag } from "~/features/notifications/mail-state";
import { readLetter } from "~/features/notifications/read-letter.server";
import { retryFailedMail } from "~/features/notifications/retry-mail.server";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

/** A mail may hold a private link: no other site learns this page's address. */
export const headers = () => ({ "Cache-Control": "no-store", "Referrer-Policy": "same-origin" });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, env, origin, mailOrigin, t } = context;
  const mailLeaves = env.smtpUrl !== undefined;
  const viewer = requireViewer(context);
  const letter = await readLetter(db, {
    ...{ id: params.id ?? "", userId: viewer.id, isFresh: viewer.isFresh, mailLeaves },
    origins: [origin, mailOrigin],
  });
  if (!letter) throw new Response(null, { status: 404 });
  return {
    ...letter,
    mailLeaves,
    retried: new URL(request.url).searchParams.has("retried"),
    meta: { ...metaBase(request, context, t("common:siteName")), title: letter.mail.subject, hidden: true },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await staffForm(request, requireViewer(context));
  const id = params.id ?? "";
  await retryFailedMail(context.db, { id });
  return redirect(`${context.paths.letter(id)}?retried`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function LetterPage() {
  const { mail, parts, signsInAsOther, asksFirst, mailLeaves, retried } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  const paths = usePaths();
  return (
    <>
      <Breadcrumb label={t("crumbs")} crumbs={[{ label: t("title"), href: paths.mail() }]} />
      <PageHeader
        title={mail.subject}
        eyebrow={<MailStateTag state={mail.state} mailLeaves={mailLeaves} />}
      />
      <div className="aside right">
        <div className="stack">
          {retried ? (
            <Notice kind="success" role="status">
              {t("retried")}
            </Notice>
          ) : null}
          <LetterText parts={parts} asksFirst={asksFirst} />
          {asksFirst ? (
            <Notice kind="attention" title={t("asksFirstTitle")}>
              <p>{t("asksFirstText")}</p>
              <MoreLink href={paths.confirmIdentity({ next: paths.letter(mail.id) })}>
                {t("asksFirst")}
              </MoreLink>
            </Notice>
          ) : null}
          {signsInAsOther ? (
            <Notice kind="attention" title={t("signInTitle")}>
              {t("signInText", { recipient: mail.recipient })}
            </Notice>
          ) : null}
        </div>
        <LetterFacts mail={mail} mailLeaves={mailLeaves} />
      </div>
    </>
  );
}
