/** How sending fails: with a reason for the operator's log, and never with an address or a server's own words. */

export class Undelivered extends Error {
  /** `reason` is a constant phrase, at most with a number. What was thrown below may hold addresses: leave it out. */
  constructor(reason: string) {
    super(reason);
    this.name = 'Undelivered';
  }
}
