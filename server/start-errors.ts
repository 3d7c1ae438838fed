import { EnvError } from "~/platform/env";

export interface StartPlace {
  port?: number;
  dataDir?: string;
  databaseUrl?: string | undefined;
}

/** Why the server could not start, in a sentence that names what to change; undefined for a bug of ours. */
export function explainStartError(error: unknown, place: StartPlace): string | undefined {
  if (error instanceof EnvError) return error.message;
  // What Kysely says of steps in the database that this program does not have.
  if (error instanceof Error && error.message.startsWith("corrupted migrations"))
    return "The database was made by a newer version of Sueiga; nothing was changed. Start that version, or put back a backup made by this one.";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const folder = `the data folder ${place.dataDir}`;
  const cannotWrite = `Sueiga cannot write to ${folder}: give this user the right to write there, or name another folder with DATA_DIR.`;
  const wrongHost =
    "The address in HOST does not belong to this machine: set HOST to localhost, or to 0.0.0.0 for all its addresses.";
  switch (code) {
    case "EADDRINUSE":
      return `Port ${place.port} is taken by another program: stop that program, or start on another port with PORT=${(place.port ?? 3000) + 1} npm start.`;
    case "EADDRNOTAVAIL":
      return wrongHost;
    case "ENOTFOUND":
      return place.databaseUrl?.includes(`${detail(error, "hostname")}`)
        ? "The database server named in DATABASE_URL cannot be found: check the host name in it."
        : wrongHost;
    case "EACCES":
      if (detail(error, "syscall") === "listen")
        return `Port ${place.port} needs administrator rights: choose one above 1023 with PORT=3000.`;
      return cannotWrite;
    case "ENOENT":
      // Of all files that may be missing only the data folder is the reader's to mend.
      return detail(error, "syscall") === "mkdir" ? cannotWrite : undefined;
    case "EPERM":
    case "EROFS":
    case "SQLITE_READONLY":
    case "SQLITE_READONLY_DIRECTORY":
    case "SQLITE_CANTOPEN":
    case "ENOTDIR":
    case "EEXIST":
      return cannotWrite;
    case "SQLITE_NOTADB":
    case "SQLITE_CORRUPT":
      return `The database in ${folder} is damaged or not ours; nothing was changed. Put back a backup of sueiga.sqlite, or move the folder away to start anew.`;
    case "ENOSPC":
    case "SQLITE_FULL":
      return `The disk that holds ${folder} is full: free some space and start again.`;
    case "SQLITE_BUSY":
      return `Another program holds the database in ${folder}: stop it and start again.`;
    case "ECONNREFUSED":
      return "The database server named in DATABASE_URL does not answer: start it, or correct the address in DATABASE_URL.";
    case "28P01":
    case "28000":
      return "The database server refused the user or password in DATABASE_URL: correct them.";
    case "3D000":
      return "The database named in DATABASE_URL does not exist: create it, or correct the name.";
    default:
      return undefined;
  }
}

/** What the system adds to its errors: the call that failed, the name it could not find. */
function detail(error: unknown, name: "syscall" | "hostname"): unknown {
  return error instanceof Error && name in error ? Reflect.get(error, name) : undefined;
}
