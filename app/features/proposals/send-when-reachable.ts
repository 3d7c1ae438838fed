/** How long a weak network may take to answer at all. */
const PATIENCE_MS = 10_000;

interface Told {
  /** The form is being sent. */
  onSend: () => void;
  /** Nothing could be sent; later called again with true, once the network seems to be back. */
  onUnreachable: (isReachable: boolean) => void;
}

/**
 * Sends the form only once the site has answered, so that somebody without a network reads a sentence and not the
 * browser's error page. The form itself goes as it always does, with its key: sent again it is the same proposal.
 */
export function sendWhenReachable(form: HTMLFormElement, { onSend, onUnreachable }: Told): void {
  let isTried = false;
  let isPassed = false;
  let hasFailed = false;

  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (isPassed) {
      // Another listener may still hold it back until photos are ready.
      queueMicrotask(() => event.defaultPrevented || onSend());
      return;
    }
    event.preventDefault();
    if (!isTried) void attempt(event.submitter);
  });

  async function attempt(submitter: HTMLElement | null): Promise<void> {
    isTried = true;
    try {
      await fetch(form.action, {
        method: "HEAD",
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch {
      hasFailed = true;
      onUnreachable(false);
      return;
    } finally {
      isTried = false;
    }
    isPassed = true;
    form.requestSubmit(submitter);
    isPassed = false;
  }

  addEventListener("online", () => {
    if (hasFailed) onUnreachable(true);
  });
}
