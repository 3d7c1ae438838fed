import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";

/**
 * Security headers of every answer. The policy names no host but our own and no `unsafe-*`; `nonce` is for the inline
 * scripts of hydrated staff pages, and is left out of public ones so that they can be cached whole.
 */
export function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  options: { nonce?: string; https: boolean; development: boolean },
): void {
  const script = ["'self'", ...(options.nonce ? [`'nonce-${options.nonce}'`] : [])];
  const apply = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: script,
        scriptSrcAttr: ["'none'"],
        // The development server injects styles as elements; the production build links files only.
        styleSrc: options.development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: options.development ? ["'self'", "ws:"] : ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        ...(options.https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  apply(request, response, () => undefined);
  response.setHeader(
    "Permissions-Policy",
    "geolocation=(self), camera=(), microphone=(), payment=(), interest-cohort=()",
  );
}
