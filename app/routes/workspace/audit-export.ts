import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAsked } from "~/features/audit/audit-filter";
import { exportAudit } from "~/features/audit/export-audit.server";

/** The entries of the audit log that the filters ask for, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const asked = readAsked(new URL(request.url).searchParams);
  return new Response(await exportAudit(db, { asked, language, t }), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("audit:file")}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
