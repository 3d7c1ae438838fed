import { formTokenField } from "~/platform/form-token";
import { files } from "~/platform/paths";
import type { Report } from "../setup/report";
import { type Address, readSurface } from "./surface";
import type { Target } from "./target";

const mark = "zz9";
/** What is looked for in the answer stands unescaped only where the payload became part of the page's own language. */
const payloads: Readonly<Record<string, string>> = {
  "SQL, a quote": `${mark}' OR '1'='1' --`,
  "SQL, two quotes and a union": `${mark}" UNION SELECT email, 1 FROM users; --`,
  "SQL, order": "(select sqlite_version())",
  "SQL, a comment": "1/**/or/**/1=1;drop table proposals",
  "HTML in text": `<script>${mark}(1)</script>`,
  "HTML in an attribute": `"><img src=x onerror=${mark}(1)>`,
  "HTML in a single-quoted attribute": `'><svg/onload=${mark}(1)>`,
  "a script's address": `javascript:${mark}(1)`,
  "the end of a script": `</script><script>${mark}(2)</script>`,
  "header lines": `${mark}\r\nX-Injected: ${mark}\r\n\r\n<h1>${mark}`,
  "a path": "../../../../../../etc/passwd",
  "an encoded path": "..%2f..%2f..%2fetc%2fpasswd%00.png",
  "a template": `\${7*7}{{7*7}}<%= 7*7 %>#{7*7}`,
  "no sign at all": `\u0000${mark}\u0000`,
  "signs that turn the direction": `\u202e${mark}\u2066`,
  "a number too large": "99999999999999999999999",
  "a number below zero": "-1",
  "a wrong number": "NaN",
  "a name of the language": "__proto__",
};
const long = "ą".repeat(700);
const rawQueries = (name: string) => [
  `${name}=%ff%fe%c3%28`,
  `${name}[]=1&${name}[]=2`,
  `${name}[a][b][c]=1`,
  `${name}=1&${name}=2&${name}=%27`,
  `${name}.__proto__.x=1`,
  `${name}`,
];
const dangerous = [
  `<script>${mark}`,
  `<img src=x onerror=${mark}`,
  `<svg/onload=${mark}`,
  `href="javascript:${mark}`,
];

/** Why an answer shows that a payload worked; nothing where it did not. */
function faultsOf(answer: Response, body: string): string[] {
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`answers ${answer.status}`);
  if (answer.headers.has("x-injected")) faults.push("lets a header be added");
  if (/html|xml|javascript/.test(answer.headers.get("content-type") ?? "text/html"))
    for (const part of dangerous) if (body.includes(part)) faults.push(`sends back ${part}`);
  if (/root:[^:]*:0:0:/.test(body)) faults.push("shows a file of the system");
  if (/SQLITE_|syntax error|near "/.test(body)) faults.push("shows what the database said");
  return faults;
}

/** Every parameter and field of every address with every payload, as somebody who may see them all. */
export async function injectEverywhere(target: Target, report: Report): Promise<void> {
  const addresses = await readSurface(target);
  const findings: string[] = [];
  const slow = new Map<string, number>();
  let asked = 0;
  const ask = async (what: string, path: string, init: RequestInit = {}) => {
    asked += 1;
    const started = performance.now();
    const answer = await fetch(target.url + path, {
      redirect: "manual",
      ...init,
      headers: { Cookie: target.cookie, Origin: target.url, ...init.headers },
    }).catch((error: unknown) => new Response(String(error), { status: 599 }));
    const faults = faultsOf(answer, await answer.text().catch(() => ""));
    findings.push(...faults.map((fault) => `${what} ${fault}`));
    slow.set(what, performance.now() - started);
  };
  await inParallel(addresses.flatMap((address) => readsOf(address, ask)));
  report.note(`${addresses.length} addresses, ${asked} requests with a payload in the query or the path`);
  report.tell("no query and no path breaks an answer or comes back unescaped", findings.splice(0));
  const before = asked;
  await inParallel(addresses.flatMap((address) => writesOf(address, target, ask)));
  report.note(`${asked - before} forms with a payload in a field`);
  report.tell("no form's field breaks an answer or comes back unescaped", findings.splice(0));
  const slowest = [...slow].sort(([, a], [, b]) => b - a)[0];
  report.note(`slowest of all: ${slowest?.[0]}, ${Math.round(slowest?.[1] ?? 0)} ms`);
  await watchClock(target, report);
}

type Ask = (what: string, path: string, init?: RequestInit) => Promise<void>;
type Work = () => Promise<void>;

function readsOf({ path, parameters, entry }: Address, ask: Ask): Work[] {
  const works: Work[] = [];
  // All parameters at once with each payload, and each alone with what is hard to read.
  for (const [kind, payload] of Object.entries({ ...payloads, "a long text": long })) {
    const query = new URLSearchParams(parameters.map((name) => [name, payload.slice(0, 400)]));
    works.push(() => ask(`GET ${path} with ${kind} in every parameter`, `${path}?${query}`));
  }
  for (const name of parameters) {
    for (const kind of ["HTML in an attribute"])
      works.push(() =>
        ask(
          `GET ${path}?${name}= with ${kind}`,
          `${path}?${new URLSearchParams({ [name]: payloads[kind] ?? "" })}`,
        ),
      );
  }
  for (const name of parameters.slice(0, 12))
    works.push(() => ask(`GET ${path}?${name} in odd forms`, `${path}?${rawQueries(name).join("&")}`));
  if (entry.path.includes(":"))
    for (const [kind, payload] of Object.entries(payloads)) {
      const filled = `/${entry.path.replace(/:[a-z]+/gi, encodeURIComponent(payload))}`;
      works.push(() => ask(`GET /${entry.path} with ${kind} in the path`, filled));
    }
  return works;
}

function writesOf({ path, forms }: Address, { formToken }: Target, ask: Ask): Work[] {
  return forms.flatMap(({ action, fields }) => {
    const kept = (name: string) => ["intent", formTokenField, "key", "opened", "version"].includes(name);
    return Object.entries(payloads).map(([kind, payload]) => () => {
      const body = new URLSearchParams(fields.map(([name, value]) => [name, kept(name) ? value : payload]));
      if (body.has(formTokenField)) body.set(formTokenField, formToken);
      return ask(`POST ${action} (form of ${path}) with ${kind}`, action, { method: "POST", body });
    });
  });
}

async function inParallel(works: Work[], most = 6): Promise<void> {
  const left = [...works];
  await Promise.all(
    Array.from({ length: most }, async () => {
      for (let work = left.pop(); work; work = left.pop()) await work();
    }),
  );
}

/** A database that obeys what is put into a query tells it by the clock, if by nothing else. */
async function watchClock({ url }: Target, report: Report): Promise<void> {
  const heavy =
    "' OR (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c LIMIT 9000000) SELECT count(*) FROM c) --";
  const time = async (title: string) => {
    const started = performance.now();
    await (await fetch(url + files.similarProposals({ title, language: "lt", written: "lt" }))).text();
    return performance.now() - started;
  };
  const usual = Math.max(
    await time("Suoliukai"),
    await time("Takas prie upės"),
    await time("Vaikų aikštelė"),
  );
  const loaded = await time(heavy);
  report.note(
    `similar proposals: ${Math.round(usual)} ms as usual, ${Math.round(loaded)} ms with heavy SQL in the title`,
  );
  report.tell(
    "heavy SQL in a query takes no time",
    loaded > usual + 1_500 ? ["it took time: it was run"] : [],
  );
}
