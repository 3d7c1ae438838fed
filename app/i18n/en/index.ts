import accounts from "./accounts";
import common from "./common";

export const en = { accounts, common } as const;
