import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "~/i18n";
import { noteFailure } from "~/platform/note-failure.server";
import { SiteProvider } from "~/platform/site";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> | Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = (
    <I18nextProvider i18n={i18nFor(context.language)}>
      <SiteProvider
        language={context.language}
        islands={context.islands}
        nonce={context.nonce}
        reference={context.reference}
        unavailable={context.unavailable}
      >
        <RemixServer context={remix} url={request.url} nonce={context.nonce} />
      </SiteProvider>
    </I18nextProvider>
  );
  // A page that does not hydrate has nothing to wait for: one string, without React's streaming scripts.
  return hydrates(remix)
    ? stream(page, status, headers, context)
    : new Response(`<!DOCTYPE html>${renderToString(page)}`, { status, headers });
}

function hydrates(remix: EntryContext): boolean {
  return remix.staticHandlerContext.matches.some(({ route }) => {
    const handle = remix.routeModules[route.id]?.handle;
    return typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true;
  });
}

function stream(
  page: React.ReactElement,
  status: number,
  headers: Headers,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const body = new PassThrough();
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.nonce,
      onAllReady() {
        clearTimeout(tooLong);
        pipe(body);
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
      },
      onShellError: reject,
      onError(error) {
        context.log.error({ err: error }, "render failed");
      },
    });
    const tooLong = setTimeout(() => abort(new Error("Rendering took more than 10 s")), 10_000);
  });
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return;
  noteFailure(context, error);
}
