// `npm start`: installs and builds what is missing, then serves.
// This file and node-version.mjs keep to syntax that an old Node can read, so that it gets a sentence and not a syntax error.
import { nodeVersionProblem } from "./prepare/node-version.mjs";

var problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
} else {
  import("./prepare/serve.mjs").then(
    (module) => module.serve(),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}
