import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listPasskeysOf } from "db/queries/passkeys";
import { findPerson } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { changeOwnAccount, isNameless, ownAccountSeen } from "~/features/accounts/change-own-account.server";
import { removePasskey, renamePasskey } from "~/features/accounts/change-passkey.server";
import {
  endOneSession,
  endOtherSessions,
  listOwnSessions,
} from "~/features/accounts/end-other-sessions.server";
import { OwnAccount } from "~/features/accounts/own-account";
import { OwnPasskeys } from "~/features/accounts/own-passkeys";
import { OwnSessions } from "~/features/accounts/own-sessions";
import { passkeyName } from "~/features/accounts/passkey-answer.form";
import { namelessAccountSchema, ownAccountSchema } from "~/features/accounts/person.form";
import { type Area, areas, textOf } from "~/i18n";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { readSessionCookie } from "~/platform/session.server";
import { usePaths } from "~/platform/site";

const sessionOf = (request: Request, origin: string) =>
  readSessionCookie(origin, request.headers.get("cookie")) ?? "";

/** What the last press did, in words. */
const doneTexts = {
  saved: "people:person.saved",
  ended: "people:account.ended",
  endedOne: "people:account.endedOne",
  welcome: "people:account.welcome",
  passkeyAdded: "accounts:passkey.added",
  passkeyRenamed: "people:person.saved",
  passkeyRemoved: "accounts:passkey.removed",
} as const;
const accountDone = [
  ...(["saved", "ended", "endedOne", "welcome", "passkeyAdded", "passkeyRenamed", "passkeyRemoved"] as const),
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, origin, t } = context;
  const viewer = requireViewer(context);
  const user = await findPerson(db, viewer.id);
  if (!user) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const passkeys = await listPasskeysOf(db, user.id);
  return {
    user,
    seen: ownAccountSeen(user),
    nameless: isNameless(user),
    managesPeople: user.roles.includes("administrator"),
    rights: user.roles.map((role) => t(`people:role.${role}`)).join(", "),
    sessions: await listOwnSessions(db, { userId: user.id, session: sessionOf(request, origin) }),
    // Its public half is nobody's business but the server's.
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
    done: accountDone.find((one) => one === query.get("done")) ?? null,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("people:account.title"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, origin, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const intent = form.get("intent");
  const passkey = { userId: viewer.id, id: String(form.get("passkey") ?? "") };
  if (intent === "rename-passkey") {
    const name = passkeyName.safeParse(form.get("passkey-name"));
    const nameError = name.error?.issues[0]?.message;
    if (!name.success) return data({ nameError: nameError ?? "" }, { status: 400 });
    await renamePasskey(db, { ...passkey, name: name.data });
    return redirect(paths.account({ done: "passkeyRenamed" }), { status: 303 });
  }
  if (intent === "remove-passkey") {
    await removePasskey(db, passkey);
    return redirect(paths.account({ done: "passkeyRemoved" }), { status: 303 });
  }
  if (intent === "end-one") {
    await endOneSession(db, { userId: viewer.id, id: String(form.get("session") ?? "") });
    return redirect(paths.account({ done: "endedOne" }), { status: 303 });
  }
  if (intent === "end-others") {
    await endOtherSessions(db, { userId: viewer.id, session: sessionOf(request, origin) });
    return redirect(paths.account({ done: "ended" }), { status: 303 });
  }
  const user = await findPerson(db, viewer.id);
  const schema = user && isNameless(user) ? namelessAccountSchema : ownAccountSchema;
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const changed = await changeOwnAccount(db, { userId: viewer.id, ...submission.value });
  if (changed.ok) return redirect(paths.account({ done: "saved" }), { status: 303 });
  return data(
    changed.reason === "people:error.emailTaken"
      ? submission.reply({ fieldErrors: { email: [changed.reason] } })
      : submission.reply({ formErrors: [changed.reason] }),
    { status: 409 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Account() {
  const { user, seen, nameless, rights, sessions, passkeys, managesPeople, done } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation<Area[]>(areas);
  const paths = usePaths();
  const nameError = answer && "nameError" in answer ? textOf(t, answer.nameError) : undefined;
  const result = answer && "nameError" in answer ? undefined : answer;
  return (
    <div className="stack-l">
      {done === "welcome" && passkeys.length === 0 && !answer ? (
        <Notice kind="success" role="status" title={t("people:account.welcome")}>
          <p>{t("people:account.welcomeText")}</p>
          <MoreLink href={paths.newPasskey()}>{t("accounts:passkey.addOne")}</MoreLink>
        </Notice>
      ) : done && !answer ? (
        <Notice kind="success" role="status">
          {t(doneTexts[done])}
        </Notice>
      ) : null}
      <PageHeader title={t("people:account.title")} lead={t("people:account.lead")} />
      <OwnAccount
        {...{ user, seen, nameless, rights, result }}
        neighbourhoods={user.neighbourhoods}
        changeEmailAt={managesPeople ? paths.person(user.id) : undefined}
      />
      <OwnPasskeys passkeys={passkeys} nameError={nameError} />
      <OwnSessions sessions={sessions} />
    </div>
  );
}
