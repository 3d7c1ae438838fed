import accounts from "./accounts";
import answers from "./answers";
import common from "./common";

<<<<<<< HEAD

import frame from "./frame";
import notifications from "./notifications";
import proposals from "./proposals";
import themes from "./themes";

export const en = { accounts, answers, common, frame, notifications, proposals, themes } as const;
export const en = { accounts, answers, common, frame, proposals, themes } as const;
=======

import map from "./map";
import proposals from "./proposals";
import themes from "./themes";

export const en = { accounts, answers, common, map, proposals, themes } as const;
>>>>>>> dea9e68 (Open the map to everyone: filters in its address, and a list that tells all that it shows)
export { default as accounts } from "./accounts";
export { default as answers } from "./answers";
export { default as common } from "./common";
export { default as frame } from "./frame";
export { default as map } from "./map";
export { default as proposals } from "./proposals";
export { default as themes } from "./themes";
