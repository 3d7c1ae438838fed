/** What was tried and what came of it; prints as it goes and counts for the last line. */
export class Report {
  passed = 0;
  failed = 0;
  readonly skipped: string[] = [];

  /** Counts one thing that was tried; `findings` are sentences, none where it holds. */
  tell(what: string, findings: readonly string[]): void {
    if (findings.length === 0) {
      this.passed += 1;
      console.log(`  holds    ${what}`);
      return;
    }
    this.failed += 1;
    console.log(`  FINDING  ${what}`);
    for (const finding of findings.slice(0, 12)) console.log(`           ${finding}`);
    if (findings.length > 12) console.log(`           and ${findings.length - 12} more`);
  }

  /** @param how says what to install. */
  skip(what: string, how: string): void {
    this.skipped.push(what);
    console.log(`  skipped  ${what}: ${how}`);
  }

  note(text: string): void {
    console.log(`           ${text}`);
  }
}
