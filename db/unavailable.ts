/**
 * Codes of errors that are nobody's mistake and pass: a full or failing disk, a database that another holds, a server
 * that is gone or stopping (PostgreSQL: classes 08, 53, 57P and the network's own).
 */
const passing =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM)|08\w{3}$|53\w{3}$|57P0[1-5]$|E(NOSPC|IO|DQUOT|ROFS|MFILE|NFILE|CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$)/;

/** The driver for PostgreSQL throws some of them without a code. */
const passingWords =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Cannot use a pool)/;

/** Whether the database or its disk failed, rather than our program: the same may well work in a minute. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  const code = "code" in error ? String(error.code) : "";
  return passing.test(code) || passingWords.test(error.message);
}
