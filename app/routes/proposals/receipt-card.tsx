import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOrganisation } from "db/queries/organisation";
import { findByReceipt } from "db/queries/submissions";
import { drawQr } from "~/features/paper/draw-qr.server";
import { ReceiptCard } from "~/features/paper/receipt-card";
import { metaBase, pageMeta } from "~/platform/meta";
import { hashToken } from "~/platform/tokens.server";

/** Nothing but the card comes out of the printer. */
export const handle = { layout: "bare" };

/** As private as the page it leads to. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, paths, origin, t } = context;
  const { token = "" } = params;
  const own = await findByReceipt(db, { receiptHash: hashToken(token) });
  if (!own || own.isErased) throw new Response(null, { status: 404 });
  const { number, submittedAt } = own;
  const link = origin + paths.receipt(token);
  const organisation = await findOrganisation(db, { language });
  return {
    card: { number, submittedAt, link, qr: drawQr(link), token, organisation: organisation?.name ?? null },
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("receipt:title", { number }), hidden: true },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Card() {
  const { card } = useLoaderData<typeof loader>();
  return <ReceiptCard {...card} />;
}
