import { expect, it } from "vitest";
import { readForm } from "./forms.server";

const sent = (body: string) =>
  readForm(
    new Request("http://localhost/", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body,
    }),
  );

it("a form keeps the names that our own forms write", async () => {
  const names = ["title", "form-token", "__intent__", "items[12].title", "people.residents", "themes[]"];
  const form = await sent(names.map((name) => `${encodeURIComponent(name)}=1`).join("&"));
  expect([...form.keys()]).toEqual(names);
});

it.each([
  ["a list that begins at a billion", "themes[999999999]"],
  ["ten thousand levels of a list", `a${"[0]".repeat(10_000)}`],
  ["ten thousand levels of names", `title${".a".repeat(10_000)}`],
  ["the language's own name", "a.__proto__.x"],
  ["a name that is a text", "a".repeat(5_000)],
])("%s is left out, and the rest is read", async (_, name) => {
  const form = await sent(`${encodeURIComponent(name)}=1&title=Suoliukai`);
  expect([...form.entries()]).toEqual([["title", "Suoliukai"]]);
});

it("a sign that no keyboard writes is taken out of texts, and every value stays in its place", async () => {
  const form = await sent("title=%00Suoliukai%00&themes=a&themes=%00&themes=c");
  expect([...form.entries()]).toEqual([
    ["title", "Suoliukai"],
    ["themes", "a"],
    ["themes", ""],
    ["themes", "c"],
  ]);
});
