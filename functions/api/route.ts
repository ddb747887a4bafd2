// A route is one operation of the contract with the code that answers it. What reaches the code is parsed, admitted and
// bound to the caller's scope; what it answers has left an audit entry where the contract asks for one.
import type { BodyOf, OperationId, ParamsOf, QueryOf, ReplyOf } from '../../events/api.ts';
import type { Caller } from './caller.ts';
import type { Deps } from './deps.ts';
import type { Scope } from './scope.ts';

export interface Call<Id extends OperationId> {
  readonly caller: Caller;
  readonly scope: Scope;
  readonly params: ParamsOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** Before the write, or before the data go out: who does what to which ids. */
  readonly audit: (ids: readonly string[]) => Promise<void>;
}

export type Answer<Id extends OperationId> = (call: Call<Id>, deps: Deps) => Promise<ReplyOf<Id>>;

/** One answer for each operation of the contract; a missing one does not compile. */
export type Routes = { readonly [Id in OperationId]: Answer<Id> };
