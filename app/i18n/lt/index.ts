import accounts from "./accounts";
import common from "./common";

/** Lithuanian is the source: its shape types every other language and every `t()` call. One file an area. */
export const lt = { accounts, common } as const;
