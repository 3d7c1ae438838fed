import { EnvError } from "~/platform/env";

export interface StartPlace {
  port?: number;
  dataDir?: string;
  databaseUrl?: string | undefined;
}

/** Why the server could not start, in a sentence that names what to change; undefined for a bug of ours. */
export function explainStartError(error: unknown, place: StartPlace): string | undefined {
  if (error instanceof EnvError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const folder = `the data folder ${place.dataDir}`;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${place.port} is taken by another program: stop that program, or start on another port with PORT=${(place.port ?? 3000) + 1} npm start.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return place.databaseUrl
        ? "The database server named in DATABASE_URL cannot be found: check the host name in it."
        : "The address in HOST does not belong to this machine: set HOST to localhost, or to 0.0.0.0 for all its addresses.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "SQLITE_READONLY":
    case "SQLITE_READONLY_DIRECTORY":
    case "SQLITE_CANTOPEN":
    case "ENOTDIR":
    case "EEXIST":
      return (place.port ?? 3000) < 1024 && code === "EACCES" && !String(error).includes("open")
        ? `Port ${place.port} needs administrator rights: choose one above 1023 with PORT=3000.`
        : `Sueiga cannot write to ${folder}: give this user the right to write there, or name another folder with DATA_DIR.`;
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
