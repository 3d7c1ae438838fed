/** A failure whose message is a whole sentence for whoever ran the command: shown alone, without a stack. */
export class Problem extends Error {}

export function exitWithSentence(error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}

/** Turns what the operating system says about a file into a sentence; anything else is handed back as it is. */
export function explainFileError(error, folder) {
  if (error?.code === "EACCES" || error?.code === "EPERM" || error?.code === "EROFS")
    return new Problem(
      `Cannot write in ${folder} (${error.code}): make the folder writable for this user, or clone Sueiga somewhere that is.`,
    );
  if (error?.code === "ENOSPC") return noSpace(folder);
  return error;
}

export function noSpace(folder) {
  return new Problem(`The disk that holds ${folder} is full: free about 1 GB and run the command again.`);
}
