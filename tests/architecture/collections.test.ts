import { describe, expect, it } from "vitest";
import {
  checkMissingKeys,
  checkPlaceholders,
  checkPluralForms,
  checkSameKeys,
  checkUnusedKeys,
  type Texts,
} from "./translations";
import { checkUnlistedPackages, checkUnusedExports, checkUnusedFiles, checkUnusedPackages } from "./unused";

const source = (path: string, text: string) => ({ path, text });

describe("the rules for texts", () => {
  const lt: Texts = {
    map: {
      title: "Žemėlapis",
      pins_one: "{{count}} vieta {{town}}",
      pins_few: "",
      pins_many: "",
      pins_other: "",
    },
  };
  const en: Texts = { map: { title: "Map", pins_one: "{{count}} place", pins_other: "{{count}} places" } };

  it("notice a key that one language lacks", () => {
    expect(checkSameKeys(lt, en, ["lt", "en"])).toEqual([]);
    expect(checkSameKeys({ map: { title: "Žemėlapis" } }, en, ["lt", "en"])).toEqual([
      "map:pins is missing in lt.",
    ]);
  });

  it("notice a plural form that the language has", () => {
    expect(checkPluralForms(lt, "lt")).toEqual([]);
    expect(checkPluralForms(en, "en")).toEqual([]);
    expect(checkPluralForms(en, "lt")).toEqual([
      "map:pins_few is missing in lt.",
      "map:pins_many is missing in lt.",
    ]);
  });

  it("notice placeholders that differ", () => {
    expect(checkPlaceholders(en, en)).toEqual([]);
    expect(checkPlaceholders(lt, en)).toEqual([
      "map:pins has {{town}} in one language and {{}} in the other.",
    ]);
  });

  it("notice a key that nothing uses, also behind a template", () => {
    const texts: Texts = { map: { title: "", status: { open: "" }, other: "" }, theme: { title: "" } };
    const page = source("app/routes/map.tsx", `useTranslation("map"); t("title"); t(\`status.\${status}\`);`);
    expect(checkUnusedKeys(texts, [page], "common")).toEqual([
      "map:other is used nowhere.",
      "theme:title is used nowhere.",
    ]);
    const mail = source("app/features/mail.ts", `t("map:other"); t("theme:title")`);
    expect(checkUnusedKeys(texts, [page, mail], "common")).toEqual([]);
  });

  it("notice a use of a key that does not exist", () => {
    const page = (key: string) => [source("app/routes/map.tsx", `context.t("${key}", { count })`)];
    expect(checkMissingKeys(lt, page("map:pins"))).toEqual([]);
    expect(checkMissingKeys(lt, page("map:pin"))).toEqual([
      `app/routes/map.tsx:1 uses the text "map:pin", which does not exist.`,
    ]);
  });
});

describe("the rules against what is unused", () => {
  const button = source(
    "app/components/button.tsx",
    `import "react"; export const Button = 1; export const lonely = 2;`,
  );
  const page = source(
    "app/routes/home.tsx",
    `import { Button } from "~/components/button"; import x from "@scope/x/deep"; x(Button);`,
  );
  const isEntry = ({ path }: { path: string }) => path.startsWith("app/routes/");

  it("notice packages", () => {
    expect(checkUnusedPackages(["react", "@scope/x"], [button, page])).toEqual([]);
    expect(checkUnusedPackages(["left-pad"], [button, page])).toEqual([
      "left-pad is in package.json and imported nowhere.",
    ]);
    expect(checkUnlistedPackages(["react"], [button, page])).toEqual([
      "app/routes/home.tsx imports @scope/x, which package.json does not name.",
    ]);
  });

  it("notice exports and files", () => {
    expect(checkUnusedExports([button, page], isEntry)).toEqual([
      "app/components/button.tsx exports lonely, which nothing else uses.",
    ]);
    expect(checkUnusedFiles([button, page], isEntry)).toEqual([]);
    expect(checkUnusedFiles([button], isEntry)).toEqual(["app/components/button.tsx is imported nowhere."]);
  });
});
