import type { LoaderFunctionArgs } from "@remix-run/node";
import { toAtom } from "~/features/feeds/atom";
import { readFeed } from "~/features/feeds/read-feed.server";

/** What is new, for programs that people follow sites with. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, origin } = context;
  const feed = await readFeed(db, { params: new URL(request.url).searchParams, origin });
  if (!feed) throw new Response(null, { status: 404 });
  return new Response(toAtom(feed), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
