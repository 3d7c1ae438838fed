import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { getRaw } from "../http/raw";
import type { Report } from "../setup/report";
import { readSurface } from "./surface";
import type { Target } from "./target";

const expected: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /default-src 'none'/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/i,
  "referrer-policy": /^(strict-origin-when-cross-origin|same-origin|no-referrer)$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
};

/** The protective headers on every address and every kind of refusal, and what a checker thinks of the policy. */
export async function checkHeaders(target: Target, report: Report): Promise<void> {
  const { url, cookie } = target;
  const missing: string[] = [];
  const policies = new Set<string>();
  const look = (what: string, header: (name: string) => string | null | undefined) => {
    for (const [name, shape] of Object.entries(expected))
      if (!shape.test(header(name) ?? "")) missing.push(`${what} has ${name}: ${header(name) ?? "nothing"}`);
    if (header("x-powered-by")) missing.push(`${what} names its program`);
    policies.add(
      (header("content-security-policy") ?? "").replace(/'nonce-[^']+'/, "'nonce-MDEyMzQ1Njc4OWFiY2RlZg=='"),
    );
  };
  for (const { path } of await readSurface(target)) {
    for (const Cookie of [cookie, ""]) {
      const answer = await fetch(url + path, { headers: { Cookie }, redirect: "manual" });
      await answer.arrayBuffer();
      look(`${path} (${answer.status})`, (name) => answer.headers.get(name));
    }
  }
  const refusals: [string, string, RequestInit][] = [
    ["an address that is not there", "/no-such-page", {}],
    ["a broken address", "/%E0%A4%A", {}],
    [
      "a forged form",
      "/proposals/new",
      { method: "POST", headers: { Origin: "https://evil.example" }, body: "a=1" },
    ],
    ["a method that is not offered", "/", { method: "PUT" }],
    ["a form where none is taken", "/map", { method: "POST", headers: { Origin: url }, body: "a=1" }],
    ["a file of the build", "/favicon.svg", {}],
    ["the sign of life", "/healthz", {}],
  ];
  for (const [what, path, init] of refusals) {
    const answer = await fetch(url + path, { redirect: "manual", ...init });
    await answer.arrayBuffer();
    look(`${what} (${answer.status})`, (name) => answer.headers.get(name));
  }
  const odd = await getRaw(url, "//");
  look("GET //", (name) => odd?.headers[name]);
  report.tell("every address and refusal has the protective headers", missing);

  const severe = [...policies].filter(Boolean).flatMap((policy) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity <= Severity.MEDIUM)
      .map(({ description, directive }) => `${directive}: ${description} (${policy.slice(0, 120)})`),
  );
  report.note(`${policies.size} different policies on all addresses`);
  report.tell("csp_evaluator finds nothing of high or medium severity", [...new Set(severe)]);
}
