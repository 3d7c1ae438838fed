import "i18next";
import type { lt } from "./lt";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof lt;
    enableSelector: false;
  }
}
