import { formTokenField } from "~/platform/form-token";
import { pathsFor } from "~/platform/paths";
import { randomToken } from "~/platform/tokens.server";
import { getRaw, sendRaw } from "../http/raw";
import type { Report } from "../setup/report";
import { attacker, signIn, startTarget, type Target } from "./target";

const paths = pathsFor("lt");
const status = async (answer: Promise<Response>) => (await answer).status;

/** Redirects, forged forms, sessions, sign-in links, methods, and requests that are no proper HTTP. */
export async function forgeRequests(target: Target, report: Report): Promise<void> {
  await leadAway(target, report);
  await forgeForms(target, report);
  await takeSessions(target, report);
  await smuggle(target, report);
  await overfill(target, report);
}

async function leadAway({ url, cookie, db }: Target, report: Report): Promise<void> {
  const elsewhere = ["https://evil.example", "//evil.example", "/\\evil.example", "/workspace//evil.example"];
  elsewhere.push(
    "/%2f%2fevil.example",
    "javascript:alert(1)",
    "/workspace\r\nLocation: https://evil.example",
    "\thttps://evil.example",
    "/workspace/..//evil.example",
  );
  const findings: string[] = [];
  const own = (location: string | null | undefined, what: string) => {
    if (location && new URL(location, url).host !== new URL(url).host)
      findings.push(`${what} leads to ${location}`);
  };
  for (const next of elsewhere) {
    const answer = await fetch(url + paths.signIn({ next }), {
      headers: { Cookie: cookie },
      redirect: "manual",
    });
    own(answer.headers.get("location"), `sign-in with next=${next}`);
    const signed = await fetch(url + paths.signIn(), {
      method: "POST",
      redirect: "manual",
      headers: { Origin: url },
      body: new URLSearchParams({ token: "-", next }),
    });
    own(signed.headers.get("location"), `a sent sign-in with next=${next}`);
  }
  for (const path of [
    "//",
    "///evil.example",
    "//evil.example/..",
    "/\\evil.example",
    "http://evil.example/",
    "//evil.example/workspace",
  ]) {
    const answer = await getRaw(url, path);
    own(answer?.headers.location, `GET ${path}`);
    if (!answer || answer.status >= 500) findings.push(`GET ${path} answers ${answer?.status}`);
  }
  const forged = await sendRaw(
    url,
    `GET /workspace HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
  );
  if (/^https?:\/\/evil/.test(forged?.headers.location ?? "")) findings.push("a forged Host leads away");
  await fetch(url + paths.signIn(), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url, "X-Forwarded-Host": "evil.example" },
    body: new URLSearchParams({ email: attacker }),
  });
  const letters = await db.selectFrom("outbox").selectAll().execute();
  if (JSON.stringify(letters).includes("evil.example")) findings.push("a mail's link leads to a forged host");
  report.tell("nothing leads to another site: next=, odd addresses, forged Host, links in mails", findings);
}

async function forgeForms({ url, cookie, formToken }: Target, report: Report): Promise<void> {
  const findings: string[] = [];
  const send = (headers: Record<string, string>, token: string | undefined) =>
    status(
      fetch(url + paths.account(), {
        method: "POST",
        redirect: "manual",
        headers: { Cookie: cookie, ...headers },
        body: new URLSearchParams({
          intent: "name",
          name: "Kitas",
          ...(token && { [formTokenField]: token }),
        }),
      }),
    );
  const tried: [string, Record<string, string>, string | undefined][] = [
    ["from another site", { Origin: "https://evil.example" }, formToken],
    ["from a page that hides where it is", { Origin: "null" }, formToken],
    ["from the same host over https", { Origin: url.replace("http:", "https:") }, formToken],
    ["with an origin that begins like ours", { Origin: `${url}.evil.example` }, formToken],
    ["without any origin", {}, formToken],
    ["cross-site without an origin", { "Sec-Fetch-Site": "cross-site" }, formToken],
    ["without its token", { Origin: url }, undefined],
    ["with another's token", { Origin: url }, randomToken()],
  ];
  for (const [what, headers, token] of tried) {
    const got = await send(headers, token);
    if (got !== 403) findings.push(`a form ${what} is answered ${got}`);
  }
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"]) {
    const got = await status(
      fetch(url + paths.account(), { method, headers: { Cookie: cookie, Origin: url } }),
    );
    if (got !== 405) findings.push(`${method} is answered ${got}`);
  }
  const overridden = await status(
    fetch(`${url + paths.account()}?_method=DELETE`, {
      headers: { Cookie: cookie, "X-HTTP-Method-Override": "DELETE" },
    }),
  );
  if (overridden !== 200) findings.push(`a method in a header is answered ${overridden}`);
  report.tell("forged forms and methods that are not offered are refused", findings);
}

async function takeSessions(target: Target, report: Report): Promise<void> {
  const { url, db } = target;
  const findings: string[] = [];
  const name = target.cookie.split("=")[0];
  const fixed = `${name}=${randomToken()}`;
  const given = await signIn(target, { before: fixed });
  if (given === fixed || !given) findings.push("signing in keeps the session that somebody else chose");
  const reach = (cookie: string) =>
    status(fetch(url + paths.account(), { headers: { Cookie: cookie }, redirect: "manual" }));
  if ((await reach(fixed)) !== 302) findings.push("a made-up session works");
  const again = await signIn(target, { before: given });
  if ((await reach(given)) !== 302) findings.push("the session before a new sign-in lives on");
  const out = await fetch(url + paths.signOut, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: again, Origin: url },
  });
  await out.arrayBuffer();
  if (out.status < 400 && (await reach(again)) !== 302) findings.push("a session lives on after signing out");

  await fetch(url + paths.signIn(), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url },
    body: new URLSearchParams({ email: attacker }),
  });
  const letters = JSON.stringify(
    await db.selectFrom("outbox").selectAll().orderBy("created_at", "desc").limit(1).execute(),
  );
  const token = /token=([\w-]{20,})/.exec(letters)?.[1];
  if (!token) findings.push("no sign-in link was mailed");
  else {
    for (let opened = 0; opened < 3; opened += 1) await (await fetch(url + paths.signIn({ token }))).text();
    const use = () =>
      fetch(url + paths.signIn(), {
        method: "POST",
        redirect: "manual",
        headers: { Origin: url },
        body: new URLSearchParams({ token }),
      });
    const together = await Promise.all([use(), use(), use(), use()]);
    const worked = together.filter((answer) => answer.headers.has("set-cookie")).length;
    if (worked !== 1)
      findings.push(`a link opened three times and pressed four times at once signed in ${worked} times`);
  }
  report.tell(
    "sessions cannot be fixed or revived; a sign-in link works once, and not by being opened",
    findings,
  );
}

async function smuggle({ url }: Target, report: Report): Promise<void> {
  const findings: string[] = [];
  const host = new URL(url).host;
  const inner = `GET /workspace HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  const tried: [string, string][] = [
    ["a length and chunks", `Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`],
    ["two lengths", `Content-Length: 5\r\nContent-Length: 6\r\n\r\na=bcd${inner}`],
    ["a length with a sign", `Content-Length: +5\r\n\r\na=bcd${inner}`],
    ["an odd encoding", `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inner}`],
    ["an encoding with a tab", `Transfer-Encoding:\tchunked\r\nContent-Length: 4\r\n\r\n1\r\nZ\r\nQ\r\n\r\n`],
    ["a space before the colon", `Content-Length : 5\r\n\r\na=bcd`],
    ["a wrong chunk", "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"],
    ["a folded header", "X-A: 1\r\n Content-Length: 5\r\n\r\na=bcd"],
    ["a bare line feed", "X-A: 1\nX-B: 2\r\n\r\n"],
  ];
  for (const [what, rest] of tried) {
    const answer = await sendRaw(
      url,
      `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${rest}`,
    );
    if (answer && ![400, 501, 403].includes(answer.status))
      findings.push(`${what} is answered ${answer.status}`);
    if (answer?.body.includes("HTTP/1.1")) findings.push(`${what} is answered twice`);
  }
  report.tell("requests of two meanings are refused", findings);
}

async function overfill({ url, cookie }: Target, report: Report): Promise<void> {
  const findings: string[] = [];
  const within = async (what: string, most: number, path: string, init: RequestInit) => {
    const started = performance.now();
    const answer = await fetch(url + path, { redirect: "manual", ...init }).catch(() => undefined);
    await answer?.arrayBuffer();
    const took = Math.round(performance.now() - started);
    if (answer && answer.status >= 500) findings.push(`${what} is answered ${answer.status}`);
    if (took > most) findings.push(`${what} takes ${took} ms`);
  };
  const post = {
    method: "POST",
    headers: { Origin: url, "Content-Type": "application/x-www-form-urlencoded" },
  };
  const many = Array.from({ length: 10_000 }, (_, at) => `a${at}=1`).join("&");
  await within("a form of 10,000 fields", 3_000, paths.newProposal(), { ...post, body: many });
  await within("10,000 values of one field", 3_000, paths.newProposal(), {
    ...post,
    body: "themes=a&".repeat(10_000),
  });
  await within("a field ten thousand deep", 3_000, paths.newProposal(), {
    ...post,
    body: `a${"[0]".repeat(10_000)}=1`,
  });
  await within("a field deep in names", 3_000, paths.newProposal(), {
    ...post,
    body: `title${".a".repeat(20_000)}=1`,
  });
  await within("a list that begins at a billion", 3_000, paths.newProposal(), {
    ...post,
    body: "themes[999999999]=1",
  });
  await within("a prototype in a field", 3_000, paths.newProposal(), {
    ...post,
    body: "__proto__.x=1&constructor.prototype.x=1",
  });
  await within("JSON ten thousand deep", 3_000, paths.newProposal(), {
    method: "POST",
    headers: { Origin: url, "Content-Type": "application/json" },
    body: "[".repeat(500_000),
  });
  await within("entries of a meeting, deep JSON", 3_000, paths.meetingEntries(1), {
    method: "POST",
    headers: { ...post.headers, Cookie: cookie },
    body: `entries=${"[".repeat(100_000)}`,
  });
  await within("10,000 parameters in an address", 3_000, `/proposals?${many.slice(0, 14_000)}`, {});
  await within(
    "the framework's list of routes, asked much",
    3_000,
    `/__manifest?version=1&${"p=/a&".repeat(2_500)}`,
    {},
  );
  await within("a cookie of 15 kB", 3_000, "/", { headers: { Cookie: `a=${"b".repeat(15_000)}` } });
  await within("a thousand cookies", 3_000, "/workspace", { headers: { Cookie: "a=b; ".repeat(1_000) } });
  const huge = await getRaw(url, "/", `Cookie: a=${"b".repeat(100_000)}`);
  if (huge && huge.status !== 431) findings.push(`a cookie of 100 kB is answered ${huge.status}`);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 300 }, (_, at) =>
      fetch(`${url}/__manifest?version=1&p=/x${at}`, { redirect: "manual" }).then((answer) =>
        answer.arrayBuffer(),
      ),
    ),
  );
  report.note(
    `300 questions for the framework's list at once: ${Math.round(performance.now() - started)} ms`,
  );
  if ((await status(fetch(`${url}/healthz`))) !== 200) findings.push("the server is not well afterwards");
  report.tell("too much of everything is answered soon and without failing", findings);
}

/** The limit for one client holds whatever the client says of its address, with a proxy in front and without. */
export async function forgeAddresses(_: Target, report: Report): Promise<void> {
  const ask = async (url: string, forwarded: (at: number) => string) => {
    const answers: number[] = [];
    for (let at = 0; at < 24; at += 1)
      answers.push(
        await status(
          fetch(url + paths.signIn(), {
            method: "POST",
            redirect: "manual",
            headers: {
              Origin: url,
              "X-Forwarded-For": forwarded(at),
              "X-Real-IP": `10.1.1.${at}`,
              Forwarded: `for=10.2.2.${at}`,
            },
            body: new URLSearchParams({ email: `nobody${at}@example.org` }),
          }),
        ),
      );
    return answers.filter((one) => one === 429).length;
  };
  const direct = await startTarget({ TRUST_PROXY: "0" });
  const forgedDirect = await ask(direct.url, (at) => `10.0.0.${at}`);
  await direct.stop();
  const behind = await startTarget({ TRUST_PROXY: "1" });
  const forgedBehind = await ask(behind.url, (at) => `10.0.0.${at}, 203.0.113.7`);
  const others = await ask(behind.url, (at) => `203.0.113.${100 + at}`);
  await behind.stop();
  report.note(
    `of 24 requests limited: ${forgedDirect} without a proxy, ${forgedBehind} behind one, ${others} of 24 different people`,
  );
  report.tell("a made-up X-Forwarded-For passes no limit", [
    ...(forgedDirect === 0 ? ["TRUST_PROXY=0 believes the header"] : []),
    ...(forgedBehind === 0 ? ["TRUST_PROXY=1 believes what came before the proxy"] : []),
    ...(others > 0 ? ["different people behind one proxy are counted as one"] : []),
  ]);
}
