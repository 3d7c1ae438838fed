import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "../prepare/folder.mjs";

/** Runs a tool of node_modules/.bin with its output shown; returns its exit status, or 1 when it took too long. */
export function runTool(tool, args, { minutes, env = process.env }) {
  const file = path.join(root, "node_modules", ".bin", process.platform === "win32" ? `${tool}.cmd` : tool);
  return new Promise((resolve) => {
    // A group of its own, so that whatever the tool started ends with it.
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // Already gone.
      }
    };
    const interrupt = () => {
      end("SIGTERM");
      process.exit(130);
    };
    process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
    const limit = setTimeout(() => {
      console.error(`   ${tool} did not end within ${minutes} minutes and was stopped.`);
      end("SIGKILL");
    }, minutes * 60_000);
    const finish = (code) => {
      clearTimeout(limit);
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
      resolve(code ?? 1);
    };
    child.once("error", (error) => {
      console.error(`   ${tool} could not be started: ${error.message}`);
      finish(1);
    });
    child.once("exit", finish);
  });
}
