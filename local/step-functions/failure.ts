// How a state fails: an error name that Retry and Catch match, and a cause for people.
// Names: "Handling errors in Step Functions workflows" in the AWS Step Functions Developer Guide.

export class StateFailure extends Error {
  readonly error: string;
  override readonly cause: string;

  constructor(error: string, cause = '') {
    super(cause === '' ? error : `${error}: ${cause}`);
    this.name = error;
    this.error = error;
    this.cause = cause;
  }
}

/** An error nobody may retry or catch: the definition and the data do not fit each other. */
export const runtimeFailure = (cause: string): StateFailure => new StateFailure('States.Runtime', cause);

const beyondAll: ReadonlySet<string> = new Set(['States.Runtime', 'States.DataLimitExceeded']);

/** Does a name in ErrorEquals stand for this error? */
export function matches(name: string, error: string): boolean {
  if (error === 'States.Runtime') return false;
  if (name === error) return true;
  if (beyondAll.has(error)) return false;
  return name === 'States.ALL' || (name === 'States.TaskFailed' && error !== 'States.Timeout');
}
