// Kept to syntax that an old Node can read: see start.mjs.

/** The oldest Node that works, as in package.json's `engines`. */
export var OLDEST_NODE = "20.19.0";

/** One sentence when `version` (as in process.versions.node) is too old, otherwise undefined. */
export function nodeVersionProblem(version) {
  var found = version.split(".").map(Number);
  var needed = OLDEST_NODE.split(".").map(Number);
  for (let i = 0; i < 3; i += 1) {
    if (found[i] > needed[i]) return undefined;
    if (found[i] < needed[i]) {
      return (
        "Sueiga needs Node " +
        OLDEST_NODE +
        " or newer and found Node " +
        version +
        ": install Node 24 (https://nodejs.org, or `nvm install 24`) and run the command again."
      );
    }
  }
  return undefined;
}
