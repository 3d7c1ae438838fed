import { expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { pageOfWriting } from "./page-of-writing";

const paths = pathsFor("en");
const start = paths.newProposal();

it.each([start, `${start}/themes`, `${start}?meeting=3`, `${start}/check?draft=a-b_c`])("%s", (page) => {
  expect(pageOfWriting(page, paths)).toBe(page);
});

it.each([
  null,
  "",
  "/",
  "https://example.org/en/proposals/new",
  `/${start}`,
  `${start}x`,
  `${start}//example.org`,
  `${start}/../../workspace`,
  `${start}?next=\\r\\nSet-Cookie:x`,
  `${start}?${"x".repeat(300)}`,
  pathsFor("lt").newProposal(),
])("leads nowhere else: %s", (page) => {
  expect(pageOfWriting(page, paths)).toBeUndefined();
});
