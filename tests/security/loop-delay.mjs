// Loaded into the server with `--import`: on SIGUSR2 it writes for how long the event loop worked without a pause since
// the last time, by the clock of its own thread where the system has one: what other programs take is not its fault.
import { readFileSync } from "node:fs";

const worked = () => {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
};
let last = worked();
let most = 0;
setInterval(() => {
  const now = worked();
  most = Math.max(most, now - last);
  last = now;
}, 2).unref();
process.on("SIGUSR2", () => {
  console.error(`working ${Math.round(most)} ms`);
  most = 0;
});
