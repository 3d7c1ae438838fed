import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { languageAsked, offerSimilar } from "~/features/proposals/offer-similar.server";
import { findSupporter } from "~/features/proposals/supporter.server";
import { readForm } from "~/platform/forms.server";

/** Published proposals that a title resembles, as JSON; the same for everyone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const fields = new URL(request.url).searchParams;
  return Response.json(await offerSimilar(context.db, { fields, language: languageAsked(fields) }));
}

/**
 * The same for all that is written so far, and with what this browser supports. Sent as a form: what people write before
 * they decide to send it has no business in an address, where logs and caches would keep it.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const fields = await readForm(request);
  if (!fields.has("title")) return Response.json([], { status: 400 });
  const supporter = findSupporter(context, request.headers.get("cookie"));
  const offered = await offerSimilar(context.db, {
    fields,
    language: languageAsked(new URL(request.url).searchParams),
    browserHash: supporter?.browserHash,
  });
  return Response.json(offered, { headers: { "Cache-Control": "no-store" } });
}
