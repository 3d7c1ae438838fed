import { describe, expect, it } from "vitest";
import { toAtom } from "./atom";

const entry = {
  ...{ id: "https://s.example/1", page: "https://s.example/1", categories: ["Senjorai & kiti"] },
  ...{ publishedAt: "2022-06-15T10:00:00.000Z", updatedAt: "2022-07-01T10:00:00.000Z" },
};
const feed = (title: string, text: string) =>
  toAtom({
    ...{ id: "https://s.example/feed.xml?theme=a&lang=en", self: "https://s.example/feed.xml" },
    ...{ title: "Pasiūlymai", language: "lt", page: "https://s.example/", author: "VVG" },
    entries: [{ ...entry, title, text }],
  });

describe("a feed", () => {
  it("is as new as its newest change", () => {
    expect(feed("a", "b")).toContain("</title>\n<updated>2022-07-01T10:00:00.000Z</updated>");
  });

  it("takes nothing that people wrote for markup", () => {
    const atom = feed("</title><script>", ']]> <b onclick="x">&amp;');
    expect(atom).not.toMatch(/<script|<b /);
    expect(atom).toContain("<title>&lt;/title&gt;&lt;script&gt;</title>");
    expect(atom).toContain("]]&gt; &lt;b onclick=&quot;x&quot;&gt;&amp;amp;");
    expect(atom).toContain("feed.xml?theme=a&amp;lang=en");
    expect(atom).toContain('<category term="Senjorai &amp; kiti"/>');
  });

  it("leaves out what no XML document may hold, and keeps every letter", () => {
    expect(feed("a\u0000b\u001Bc\uFFFFd\uD800e", "Žąsų ‏שלום 👋\n\ttoliau")).toContain(
      '<title>abcde</title>\n<link rel="alternate" type="text/html" href="https://s.example/1"/>',
    );
    expect(feed("a", "Žąsų ‏שלום 👋\n\ttoliau")).toContain(">Žąsų ‏שלום 👋\n\ttoliau<");
  });

  it("has a date when nothing was said yet", () => {
    const empty = toAtom({
      ...{ id: "x", self: "x", title: "x", language: "lt", page: "x", author: "x", entries: [] },
    });
    expect(empty).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
  });
});
