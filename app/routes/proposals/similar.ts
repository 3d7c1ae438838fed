import type { LoaderFunctionArgs } from "@remix-run/node";
import { offerSimilar } from "~/features/proposals/offer-similar.server";

/** What the form for a new proposal offers while its title is written, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return Response.json(await offerSimilar(context.db, new URL(request.url).searchParams));
}
