import accounts from "./accounts";
import answers from "./answers";
import common from "./common";
import proposals from "./proposals";
import themes from "./themes";

export const en = { accounts, answers, common, proposals, themes } as const;
