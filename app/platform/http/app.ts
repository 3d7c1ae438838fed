import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Db } from "db/connection";
import { contentVersion } from "db/queries/counters";
import { translator } from "~/i18n";
import { inVilnius } from "~/i18n/formats";
import type { Env } from "../env";
import { inLanguage, languageOfPath } from "../language";
import type { Log } from "../log.server";
import { pathsFor } from "../paths";
import { findViewer, readSessionCookie } from "../session.server";
import { clientAddress, clientKey, comesFromOwnPage, mailOrigin, requestOrigin } from "./client";
import { answerFailure, RETRY_AFTER_S, sendText } from "./failures";
import { findSitemapEntry, judge, pageOfDataRequest } from "./guard";
import { setSecurityHeaders } from "./headers";
import { type CachedPage, PageCache, sendCachedPage, toCachedPage } from "./page-cache";
import { sendWebResponse, toWebRequest } from "./remix-request";
import { BodyRefused, discardRest, readBody, usualBodyBytes } from "./request-body";
import { readSentForm, type SentForm } from "./sent-form";
import { loadStaticFiles } from "./static-files";

export interface HttpApp {
  db: Db;
  env: Env;
  log: Log;
  secret: string;
  /** Name and number of the release, for /healthz. */
  version: string;
  engine: "sqlite" | "postgres";
  islands: Readonly<Record<string, string>>;
  /** The compiled site, or in development a function that loads the current one. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder with the browser's files; absent in development, where Vite serves them. */
  clientDir?: string;
  /** Vite's middleware in development. */
  development?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** The request listener of the site: limits, headers, files, guard, page cache, then the framework. */
export function createHttpApp(app: HttpApp): (request: IncomingMessage, response: ServerResponse) => void {
  const handle = createRequestHandler(app.build, app.development ? "development" : "production");
  const cache = new PageCache();
  const files = app.clientDir ? loadStaticFiles(app.clientDir) : undefined;

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    reference: string,
  ): Promise<void> {
    const method = request.method ?? "GET";
    const origin = requestOrigin(request, app.env);
    const url = readUrl(request.url ?? "/", origin);
    const https = origin.startsWith("https:");
    const development = app.development !== undefined;
    setSecurityHeaders(request, response, { https, development });
    if (!url) return sendText(response, 400, "Bad request");

    if (url.pathname === "/healthz") return health(app, response);
    if (!["GET", "HEAD", "POST"].includes(method)) {
      response.setHeader("Allow", "GET, HEAD, POST");
      return sendText(response, 405, "Method not allowed");
    }

    const token = readSessionCookie(origin, request.headers.cookie);
    const viewer = token ? await findViewer(app.db, token) : null;
    const verdict = judge({ method, pathname: url.pathname, viewer });
    const entry = findSitemapEntry(url.pathname);
    const language = languageOfPath(url.pathname);
    const paths = pathsFor(language);
    const hydrates = entry !== undefined && entry.view !== "everyone";
    const nonce = hydrates || app.development ? randomBytes(16).toString("base64") : "";
    if (nonce) setSecurityHeaders(request, response, { nonce, https, development });

    const next = pageOfDataRequest(url.pathname) + url.search;
    const asksFirst = verdict === "confirm" && method !== "POST";
    if (verdict === "sign-in" || asksFirst) {
      response.writeHead(302, {
        Location: asksFirst ? paths.confirmIdentity({ next }) : paths.signIn({ next }),
        "Cache-Control": "no-store",
      });
      response.end();
      return;
    }
    if (verdict === "no-method") {
      response.setHeader("Allow", "GET, HEAD");
      return sendText(response, 405, "Method not allowed");
    }
    if (method === "POST" && !comesFromOwnPage(request, origin)) {
      return sendText(
        response,
        403,
        "This form was not sent from our own page. Open the page again and send it from there.",
      );
    }

    // Where nothing can be sent, the usual limit holds: a stranger must not find out more by sending a lot.
    const limit = (verdict === "allow" && entry?.maxBody) || usualBodyBytes;
    const received = method === "POST" ? await receive(request, response, limit).catch(asRefusal) : undefined;
    const refused = received instanceof BodyRefused ? received : undefined;
    const sent = received instanceof BodyRefused ? undefined : received;
    if (refused) {
      response.setHeader("Connection", "close");
      await discardRest(request);
    }
    // Asked only after the form was written: it is shown back on the page that asks, so that nothing typed is lost.
    const held = verdict === "confirm" ? { action: next, fields: readFields(sent) } : undefined;
    if (refused || verdict === "hide") url.pathname = inLanguage("/-", language);
    else if (held) url.href = origin + paths.confirmIdentity({ next });
    const context: AppLoadContext = {
      db: app.db,
      env: app.env,
      log: app.log.child({ request: reference }),
      secret: app.secret,
      origin,
      mailOrigin: mailOrigin(request, app.env),
      language,
      t: translator(language),
      paths,
      viewer,
      client: clientKey(clientAddress(request, app.env.trustProxy), app.secret),
      islands: app.islands,
      nonce,
      reference,
      files: sent?.files ?? [],
      unavailable: false,
      ...(refused && { refused: { status: refused.status, limit } }),
      ...(held && { held }),
    };
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    // A form that was refused must not be acted on: the page that says so is asked for with GET.
    const webMethod = refused || held || verdict === "hide" ? "GET" : method;
    const render = () =>
      handle(
        toWebRequest(url, {
          method: webMethod,
          headers: sent?.headers ?? request.headers,
          body: sent?.body,
          signal: gone.signal,
        }),
        context,
      );

    if (
      entry?.cached &&
      verdict === "allow" &&
      method !== "POST" &&
      !app.development &&
      !url.pathname.endsWith(".data")
    ) {
      // What another visitor waits for too must not end because this one left.
      const shared = () =>
        handle(
          toWebRequest(url, { method: "GET", headers: {}, signal: new AbortController().signal }),
          publicContext(context),
        );
      // With the day, because what is next and what is past changes at midnight though no content does.
      const { date } = inVilnius(new Date().toISOString());
      const page = await cache.get(
        `${date} ${origin}${url.pathname}${url.search}`,
        await contentVersion(app.db),
        () => cacheable(shared),
      );
      if (page) return sendCachedPage(request, response, page);
    }
    const result = honest(await render(), context);
    if (!result.headers.has("Cache-Control"))
      result.headers.set("Cache-Control", hydrates || method === "POST" ? "no-store" : "no-cache");
    await sendWebResponse(request, response, result);
  }

  function handleRequest(request: IncomingMessage, response: ServerResponse): void {
    const reference = randomUUID().slice(0, 8);
    const started = performance.now();
    response.on("finish", () => {
      const path = (request.url ?? "")
        .split("?")[0]
        ?.replace(/(\/receipt\/)[^/.]+/, "$1…")
        .slice(0, 200);
      app.log.debug(
        {
          request: reference,
          method: request.method,
          path,
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        },
        "request",
      );
    });
    answer(request, response, reference).catch((error: unknown) =>
      answerFailure(app.log, { request, response, reference, error }),
    );
  }

  return (request, response) => {
    const toApp = () => handleRequest(request, response);
    const reads = request.method === "GET" || request.method === "HEAD";
    const file = reads ? files?.get((request.url ?? "").split("?")[0] ?? "") : undefined;
    if (app.development) app.development(request, response, toApp);
    else if (file) {
      setSecurityHeaders(request, response, {
        https: Boolean(app.env.origin?.startsWith("https:")),
        development: false,
      });
      sendCachedPage(request, response, file);
    } else toApp();
  };
}

/** A form, with its files taken out of it. Their bytes count as held until the answer is sent. */
async function receive(request: IncomingMessage, response: ServerResponse, limit: number): Promise<SentForm> {
  const body = await readBody(request, limit);
  response.once("close", body.release);
  return readSentForm(request.headers, body.bytes);
}

/** The framework calls every failure 500; where only the database was away, trying again is worth it. */
function honest(answer: Response, { unavailable }: AppLoadContext): Response {
  if (!unavailable || answer.status !== 500) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Retry-After", RETRY_AFTER_S);
  return new Response(answer.body, { status: 503, headers });
}

/** The fields of a form that was sent; no address that asks first takes files. */
function readFields(sent: SentForm | undefined): [name: string, value: string][] {
  const isForm = sent?.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  return sent && isForm ? [...new URLSearchParams(Buffer.from(sent.body).toString("utf8"))] : [];
}

/** What was refused gets a page that says why; anything else that went wrong is thrown on. */
function asRefusal(error: unknown): BodyRefused {
  if (error instanceof BodyRefused) return error;
  throw error;
}

/** A cached page is everyone's: it is made without a person, a client or a nonce. */
function publicContext(context: AppLoadContext): AppLoadContext {
  return { ...context, viewer: null, client: "", nonce: "" };
}

async function cacheable(render: () => Promise<Response>): Promise<CachedPage | undefined> {
  const answer = await render();
  if (answer.status !== 200 || answer.headers.has("Set-Cookie")) return undefined;
  return toCachedPage({
    status: 200,
    headers: answer.headers,
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

/** `GET //` and broken percent signs must not throw or turn into another host. */
function readUrl(target: string, origin: string): URL | undefined {
  // No browser writes U+0000 by itself, and PostgreSQL refuses a text that holds it.
  if (target.includes("%00")) return undefined;
  try {
    const url = new URL(`${origin}/${target.replace(/^\/+/, "").replace(/^[a-z]+:\/\/[^/]*\/?/i, "")}`);
    // One spelling for the guard and the framework, which decodes: "/work%73pace" must be the workspace to both.
    url.pathname = url.pathname
      .split("/")
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join("/");
    return url;
  } catch {
    return undefined;
  }
}

async function health(app: HttpApp, response: ServerResponse): Promise<void> {
  const content = await contentVersion(app.db);
  response.setHeader("Content-Type", "application/json");
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify({ status: "ok", engine: app.engine, version: app.version, content }));
}
