import { describe, expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { holdsSignInLink, mailParts } from "./mail-parts";

const origin = "https://sueiga.example";
const paths = pathsFor("en");
const signIn = origin + paths.signIn({ token: "secret", next: paths.workspace });
const receipt = origin + paths.receipt("secret");
const parts = (text: string, hidePrivate = false) => mailParts(text, { origins: [origin], hidePrivate });

describe("the text of a mail", () => {
  it("has links of this site to press, wherever its reader is", () => {
    expect(parts(`Paspauskite:\n${signIn}\n`)).toEqual([
      { kind: "text", text: "Paspauskite:\n" },
      { kind: "link", text: signIn, href: signIn.slice(origin.length) },
      { kind: "text", text: "\n" },
    ]);
  });

  it("links a private address also after the site has moved", () => {
    expect(parts(signIn.replace(origin, "http://localhost:3000"))).toMatchObject([
      { kind: "link", href: signIn.slice(origin.length) },
    ]);
  });

  it.each(["https://evil.example/x", "javascript:alert(1)", "http://", "<b>https</b>"])(
    "leaves %s words",
    (text) => expect(parts(text)).toEqual([{ kind: "text", text }]),
  );

  it.each([signIn, receipt])("leaves %s out where only its owner may have it", (link) => {
    expect(parts(`Nuoroda: ${link}`, true)).toEqual([
      { kind: "text", text: "Nuoroda: " },
      { kind: "hidden" },
    ]);
    expect(JSON.stringify(parts(link, true))).not.toContain("secret");
  });

  it("knows which mail lets its reader sign in", () => {
    expect(holdsSignInLink(`a\n${signIn}`)).toBe(true);
    expect(holdsSignInLink(`a\n${origin}${paths.signIn()}\n${receipt}`)).toBe(false);
  });
});
