import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseSelection } from "~/features/map/selection";
import { readFileName } from "~/features/open-data/dataset";
import { giveDataset } from "~/features/open-data/give-dataset.server";

/** Open data: `/data/proposals.csv` and the like; proposals obey the filters of the list. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, origin } = context;
  const asked = readFileName(params.file ?? "");
  if (!asked) throw new Response(null, { status: 404 });
  const selection = parseSelection(new URL(request.url).searchParams);
  const { body, contentType } = await giveDataset(db, { ...asked, selection, origin });
  return new Response(body, {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${asked.dataset}.${asked.format}"`,
    },
  });
}
