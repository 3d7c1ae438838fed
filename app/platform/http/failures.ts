import type { IncomingMessage, ServerResponse } from "node:http";
import { isUnavailable } from "db/unavailable";
import { translator } from "~/i18n";
import { languageOfPath } from "../language";
import type { Log } from "../log.server";

/** A disk is freed or a database started again in about this time. */
export const RETRY_AFTER_S = "30";

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(`${text}\n`);
}

interface Failure {
  request: IncomingMessage;
  response: ServerResponse;
  reference: string;
  error: unknown;
}

/** The answer to a request that failed before or after the framework had it: a sentence and a number for the log. */
export function answerFailure(log: Log, { request, response, reference, error }: Failure): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (request.destroyed && !request.complete) {
    response.destroy();
    return;
  }
  log.error({ request: reference, err: error }, "request failed");
  const t = translator(languageOfPath((request.url ?? "").split("?")[0] ?? ""));
  if (isUnavailable(error)) {
    response.setHeader("Retry-After", RETRY_AFTER_S);
    sendText(response, 503, `${t("common:error.unavailableText")} ${reference}`);
  } else sendText(response, 500, `${t("common:error.failedText")} ${reference}`);
}
