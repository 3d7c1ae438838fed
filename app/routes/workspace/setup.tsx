import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOrganisationFacts } from "db/queries/organisation";
import { findUser } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { PageHeader } from "~/components/page-header";
import { isNameless } from "~/features/accounts/change-own-account.server";
import { factsSeen, setUpOrganisation } from "~/features/organisation/set-up-organisation.server";
import { firstSetupSchema, setupSchema } from "~/features/organisation/setup.form";
import { setupFields } from "~/features/organisation/setup-fields";
import { type SetupAnswer, SetupForm, SetupSaved } from "~/features/organisation/setup-page";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const viewer = requireViewer(context);
  const facts = await findOrganisationFacts(db);
  const user = await findUser(db, viewer.id);
  return {
    fields: setupFields(facts),
    seen: factsSeen(facts),
    isSetUp: facts !== undefined,
    asksWho: user !== undefined && isNameless(user),
    saved: facts !== undefined && new URL(request.url).searchParams.has("saved"),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t(facts ? "organisation:setup.title" : "organisation:setup.firstTitle"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, language, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const user = await findUser(db, viewer.id);
  const schema = user && isNameless(user) ? firstSetupSchema : setupSchema;
  const submission = parseWithZod(form, { schema });
  const answer = (more: Partial<SetupAnswer>, status: number) =>
    data<SetupAnswer>({ result: submission.reply(), ...more }, { status });
  if (submission.status !== "success") return answer({}, 400);
  const done = await setUpOrganisation(db, { form: submission.value, userId: viewer.id, language });
  if (done.ok) return redirect(`${paths.setup}?saved`, { status: 303 });
  return done.reason === "changed"
    ? answer({ theirs: { fields: setupFields(done.facts), seen: factsSeen(done.facts) } }, 409)
    : answer({ result: submission.reply({ fieldErrors: { ownEmail: [done.reason] } }) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Setup() {
  const { saved, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("organisation");
  return (
    <div className="stack-l">
      {saved && !answer ? <SetupSaved /> : null}
      <PageHeader
        title={t(page.isSetUp ? "setup.title" : "setup.firstTitle")}
        lead={t(page.isSetUp ? "setup.lead" : "setup.firstLead")}
      />
      <SetupForm {...page} answer={answer} />
    </div>
  );
}
