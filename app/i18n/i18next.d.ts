import "i18next";
import type * as lt from "./lt";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof lt;
    enableSelector: false;
  }
}
