import { expect, it } from "vitest";
import { findSupporter, newSupporter } from "./supporter.server";

const site = { secret: "s".repeat(32), origin: "https://example.org" };
const cookieOf = (setCookie = "") => setCookie.split(";")[0] ?? "";

it("knows a browser again by its cookie", () => {
  const supporter = newSupporter(site);
  expect(supporter.setCookie).toMatch(
    /^__Host-sueiga-support=.*; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=/,
  );
  const again = findSupporter(site, `other=1; ${cookieOf(supporter.setCookie)}`);
  expect(again).toEqual({ browserHash: supporter.browserHash });
  expect(newSupporter(site).browserHash).not.toBe(supporter.browserHash);
});

it("takes no cookie that it did not sign", () => {
  const cookie = cookieOf(newSupporter(site).setCookie);
  const [name = "", value = ""] = cookie.split("=");
  const [id = "", signature = ""] = value.split(".");
  const forged = [
    `${name}=`,
    `${name}=${id}`,
    `${name}=${id}x.${signature}`,
    `${name}=${id}.${signature}x`,
    `${cookie}.x`,
  ];
  for (const wrong of [null, "", ...forged])
    expect(findSupporter(site, wrong), String(wrong)).toBeUndefined();
  expect(findSupporter({ ...site, secret: "t".repeat(32) }, cookie)).toBeUndefined();
});

it("does not keep the cookie's value", () => {
  const { browserHash, setCookie } = newSupporter(site);
  expect(setCookie).not.toContain(browserHash);
});
