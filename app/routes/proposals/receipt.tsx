import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReceiptCorrect } from "~/features/corrections/receipt-correct";
import { questionState } from "~/features/moderation/question";
import { handleReceipt } from "~/features/proposals/handle-receipt.server";
import { isReceipt, readReceipt } from "~/features/proposals/read-receipt.server";
import { readWhere } from "~/features/proposals/read-where.server";
import { ReceiptAsk } from "~/features/proposals/receipt-ask";
import { ReceiptEdit } from "~/features/proposals/receipt-edit";
import { ReceiptPage } from "~/features/proposals/receipt-page";
import { deeds, isFresh, mayCorrect, mayEdit, mayWithdraw } from "~/features/proposals/receipt-rules";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { IslandScript } from "~/platform/site";
import { randomToken } from "~/platform/tokens.server";
import mapStyles from "~/styles/map-live.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: mapStyles }];

/**
 * The address is the key: nothing keeps the page, and no other site learns where a visitor came from. Under
 * `no-referrer` browsers would send its forms with `Origin: null`, which we refuse.
 */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
});

const absent = () => new Response(null, { status: 404 });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, paths, origin, t } = context;
  const { token = "" } = params;
  const read = await readReceipt(db, { token, language, t });
  if (!read) throw absent();
  const { number, status, isErased } = read.own;
  const query = new URL(request.url).searchParams;
  const hasEmail = Boolean(read.contact?.email);
  const hasName = read.own.authorName !== null;
  const hasCorrection = mayCorrect(status)
    ? read.corrections.some(({ settledAt }) => settledAt === null)
    : undefined;
  const hasReplied = questionState(read.questions) === "replied";
  const asked = query.get("ask");
  return {
    read,
    where: asked === "edit" || asked === "correct" ? await readWhere(context) : null,
    token,
    key: randomToken(),
    link: origin + paths.receipt(token),
    deed: deeds.find(
      (deed) =>
        deed === query.get("done") &&
        isFresh(deed, { status, isErased, hasEmail, hasName, hasReplied, hasCorrection }),
    ),
    ask:
      asked === "withdraw" && mayWithdraw(status)
        ? asked
        : asked === "erase" && !isErased
          ? asked
          : asked === "edit" || asked === "correct"
            ? asked
            : undefined,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("receipt:title", { number }), hidden: true },
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths, language, client, secret, mailOrigin, files } = context;
  const { token = "" } = params;
  if (!(await isReceipt(db, { token }))) throw absent();
  const form = await readForm(request);
  const answer = await handleReceipt(db, { form, files, token, language, client, secret, mailOrigin });
  if (answer && !answer.ok) return data(answer.result, { status: 400 });
  return redirect(paths.receipt(token, { done: answer?.deed }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Receipt() {
  const { read, where, token, key, link, deed, ask } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if ((ask === "withdraw" || ask === "erase") && !result)
    return <ReceiptAsk ask={ask} number={read.own.number} token={token} />;
  if (where && ask === "edit" && (result || mayEdit(read.own.status)))
    return (
      <>
        <ReceiptEdit read={read} where={where} token={token} result={result} />
        <IslandScript name="writing" />
        <IslandScript name="place-picker" />
      </>
    );
  if (where && ask === "correct" && (result || mayCorrect(read.own.status)))
    return (
      <>
        <ReceiptCorrect read={read} where={where} token={token} fresh={key} result={result} />
        <IslandScript name="writing" />
        <IslandScript name="place-picker" />
      </>
    );
  return (
    <>
      <ReceiptPage read={read} token={token} link={link} deed={deed} result={result} />
      <IslandScript name="copy-link" />
      {deed === "new" ? <IslandScript name="draft-sent" /> : null}
      <IslandScript name="shrink-photos" />
    </>
  );
}
