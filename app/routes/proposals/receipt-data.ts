import type { LoaderFunctionArgs } from "@remix-run/node";
import { readOwnData } from "~/features/proposals/read-own-data.server";

/** What is kept about a proposal, as a file for its author: kept by no cache, opened by no browser as anything else. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, language, t, origin } = context;
  const { token = "" } = params;
  const own = await readOwnData(db, { token, language, t, origin, now: new Date() });
  if (!own) throw new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(own.data, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="P-${own.number}.json"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex",
      "Referrer-Policy": "same-origin",
    },
  });
}
