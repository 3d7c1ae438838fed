import accounts from "./accounts";
import answers from "./answers";
import common from "./common";
import frame from "./frame";
import notifications from "./notifications";
import proposals from "./proposals";
import themes from "./themes";

/** Lithuanian is the source: its shape types every other language and every `t()` call. One file an area. */
export const lt = { accounts, answers, common, frame, notifications, proposals, themes } as const;
