import pino, { type Logger } from "pino";

export type Log = Logger;

/** One JSON record a line on standard output; never given tokens, e-mail addresses or form contents. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
