import type { Page } from "@playwright/test";

export interface Watch {
  expectComplaint: (pattern: RegExp) => void;
  /** What the browser complained about, without what was expected. */
  complaints: () => string[];
}

/** Listens from now on for console errors, uncaught errors and requests to other hosts. */
export function watchPage(page: Page, ownUrl: string): Watch {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => heard.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${ownUrl}/`) && !/^(data|blob|about):/.test(url)) heard.push(`other host: ${url}`);
  });
  return {
    expectComplaint: (pattern) => expected.push(pattern),
    complaints: () => heard.filter((text) => !expected.some((pattern) => pattern.test(text))),
  };
}
