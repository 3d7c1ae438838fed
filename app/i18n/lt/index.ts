/** Lithuanian is the source: its shape types every other language and every `t()` call. One file an area. */
export { default as accessibility } from "./accessibility";
export { default as accounts } from "./accounts";
export { default as answers } from "./answers";
export { default as common } from "./common";
export { default as frame } from "./frame";
export { default as home } from "./home";
export { default as implementation } from "./implementation";
export { default as map } from "./map";
export { default as meetings } from "./meetings";
export { default as moderation } from "./moderation";
export { default as notifications } from "./notifications";
export { default as privacy } from "./privacy";
export { default as proposals } from "./proposals";
export { default as strategy } from "./strategy";
export { default as themes } from "./themes";
export { default as workspace } from "./workspace";
