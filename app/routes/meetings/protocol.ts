import type { LoaderFunctionArgs } from "@remix-run/node";
import { readProtocol } from "~/features/meetings/protocol/read-protocol.server";
import { writeProtocol } from "~/features/meetings/protocol/write-protocol.server";
import { translator } from "~/i18n";
import type { Language } from "~/platform/language";

/** Published minutes as a Word document, as they are signed and filed; `?lang=en` has its own words in English. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const number = /^\d{1,9}$/.test(params.number ?? "") ? Number(params.number) : 0;
  const language: Language = new URL(request.url).searchParams.get("lang") === "en" ? "en" : "lt";
  const protocol = await readProtocol(context.db, { number, language });
  if (!protocol) throw new Response(null, { status: 404 });
  const bytes = await writeProtocol({ protocol, language, t: translator(language) });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="protokolas-${number}.docx"`,
    },
  });
}
