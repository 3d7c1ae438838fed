import accounts from "./accounts";
import answers from "./answers";
import common from "./common";
import frame from "./frame";
import notifications from "./notifications";
import proposals from "./proposals";
import themes from "./themes";

export const en = { accounts, answers, common, frame, notifications, proposals, themes } as const;
