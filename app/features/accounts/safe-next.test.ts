import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNext } from "./safe-next";

describe("where to go after signing in", () => {
  it.each([
    "/workspace",
    "/workspace/meetings/4/log",
    "/en/workspace/moderation?status=received&page=2",
    "/workspace/moderation?q=savanori%C5%B3",
  ])("lets %s through as it is", (next) => expect(safeNext(next)).toBe(next));

  it.each([
    "",
    "workspace",
    "https://evil.example/workspace",
    "//evil.example/workspace",
    "/\\evil.example/workspace",
    "/workspace/../../evil",
    "/workspace/..//evil.example",
    "/workspace%2f..%2f..",
    "/workspace\r\nSet-Cookie: x=1",
    "/workspacex",
    "/sign-out",
    "/",
    "javascript:alert(1)",
    "/workspace/\u0000",
  ])("refuses %j", (next) => expect(safeNext(next)).toBeUndefined());

  it("never leads to another site, whatever it is given", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, text) => {
        for (const next of [url, text, `/${text}`, `/workspace/${text}`, `//${text}`]) {
          const safe = safeNext(next);
          if (safe === undefined) continue;
          const landed = new URL(safe, "https://sueiga.example");
          expect(landed.origin).toBe("https://sueiga.example");
          expect(landed.pathname).toMatch(/^(\/en)?\/workspace(\/|$)/);
        }
      }),
    );
  });
});
