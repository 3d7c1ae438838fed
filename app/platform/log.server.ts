import pino, { type Logger } from "pino";

export type Log = Logger;

/** What a fault of ours tells: never a database's `detail`, which quotes the row. */
function errorRecord(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = "code" in error ? { code: String(error.code) } : {};
  return { type: error.name, message: error.message, stack: error.stack, ...code };
}

/** One JSON record a line on standard output; never given tokens, e-mail addresses or form contents. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorRecord },
  });
}
