/** A large body that is on its way or being worked on. */
interface Holder {
  /** There is room again. */
  goOn(): void;
}

/**
 * What one process may spend on bodies that are held at the same time. Forms of the usual size are counted and always
 * taken, so that nobody who sends photos keeps others from signing in or proposing. Of the large ones all wait while
 * there is no room, but the one that came first: so one always ends, and makes room.
 */
export class BodyBudget {
  private held = 0;
  private readonly large = new Set<Holder>();

  /** @param most bytes; one body more than that may be held */
  constructor(private readonly most: number) {}

  add(bytes: number): void {
    this.held += bytes;
  }

  /** Whether a large body may be read on; where not, its `goOn` is called later. */
  mayGoOn(holder: Holder): boolean {
    this.large.add(holder);
    const [first] = this.large;
    return this.held <= this.most || holder === first;
  }

  release(holder: Holder, bytes: number): void {
    this.held -= bytes;
    this.large.delete(holder);
    for (const waiting of this.large) if (this.mayGoOn(waiting)) waiting.goOn();
  }
}
