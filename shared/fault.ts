// Bad news about us or our surroundings. (Bad news about a document is a Finding; a file no one can use is a Refusal.)

/** Only `unavailable` is retried. A time-out is not `unavailable`. */
export type FaultKind = 'invalid-input' | 'not-found' | 'conflict' | 'forbidden' | 'unavailable' | 'bug';

export class Fault extends Error {
  readonly kind: FaultKind;
  /** Stable, noun.reason, e.g. "unit.unknown". */
  readonly code: string;
  /** Values for the message in the user's language; never a person's data. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(kind: FaultKind, code: string, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`${kind}: ${code}`, options);
    // The name is what Step Functions retries match on ("Fault.unavailable").
    this.name = `Fault.${kind}`;
    this.kind = kind;
    this.code = code;
    this.details = details;
  }
}
