import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes `folder` and what is missing above it; throws what the system says where it may not. Level by level: Node's own
 * recursive way never comes back on a file system that answers ENOENT below a folder that is there (/proc).
 */
export function makeFolder(folder: string): void {
  const parent = path.dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
