// `npm test`: installs what is missing, runs every check there is and ends with one line, "N passed, N failed".
// This file and node-version.mjs keep to syntax that an old Node can read, so that it gets a sentence and not a syntax error.
import { nodeVersionProblem } from "./prepare/node-version.mjs";

var problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
} else {
  import("./check/all.mjs").then(
    (module) => module.checkAll(),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}
