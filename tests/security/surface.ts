import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type SitemapEntry, sitemap } from "~/routes";
import { examplePath } from "../e2e/setup/pages";
import type { Target } from "./target";

export interface Address {
  entry: SitemapEntry;
  path: string;
  /** What the address, its links and its searches ask with. */
  parameters: string[];
  forms: Form[];
}

export interface Form {
  action: string;
  fields: [name: string, value: string][];
}

const app = path.resolve(import.meta.dirname, "..", "..", "app");

/** Every address of the sitemap with a record in it, the parameters it may be asked with and the forms it shows. */
export async function readSurface({ url, db, cookie }: Target): Promise<Address[]> {
  const known = parametersInCode();
  const addresses: Address[] = [];
  for (const entry of sitemap) {
    if (entry.path === "sign-out") continue;
    const own = `/${await examplePath(entry.path, db)}`;
    const answer = await fetch(url + own, { headers: { Cookie: cookie }, redirect: "manual" });
    const html = answer.headers.get("content-type")?.includes("html") ? await answer.text() : "";
    const linked = [...html.matchAll(/href="[^"?]*\?([^"#]+)"/g)].flatMap(([, query = ""]) => [
      ...new URLSearchParams(query.replaceAll("&amp;", "&")).keys(),
    ]);
    const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = "", body = ""]) =>
      readForm(own, head, body),
    );
    const searches = forms
      .filter(({ method }) => method === "get")
      .flatMap(({ fields }) => fields.map(([name]) => name));
    addresses.push({
      ...{ entry, path: own },
      parameters: [...new Set([...known, ...linked, ...searches])],
      forms: forms.filter(({ method }) => method === "post"),
    });
  }
  return addresses;
}

function readForm(page: string, head: string, body: string): Form & { method: string } {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&amp;", "&");
  const tags = [...body.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].map(([tag]) => tag);
  const fields = tags.flatMap((tag): [string, string][] => {
    const name = attribute(tag, "name");
    return name === undefined ? [] : [[name, attribute(tag, "value") ?? ""]];
  });
  return {
    action: attribute(head, "action") ?? page,
    method: attribute(head, "method")?.toLowerCase() ?? "get",
    fields,
  };
}

/** Names that the program asks a query for, wherever that is: a parameter that no page links to is one too. */
function parametersInCode(): string[] {
  const names = new Set(["page", "sort", "order", "next", "done"]);
  for (const file of readdirSync(app, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(path.join(app, file), "utf8");
    for (const [, name = ""] of text.matchAll(
      /(?:query|searchParams|asked|params)\.get(?:All)?\("([\w-]+)"\)/g,
    ))
      names.add(name);
  }
  return [...names];
}
