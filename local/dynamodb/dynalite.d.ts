// The parts of dynalite 4 (Apache-2.0) that we drive directly instead of through its HTTP server.
// Read from its source, node_modules/dynalite/{index,db/index,validations/index}.js.

declare module 'dynalite/db/index.js' {
  export type Callback<T = void> = (error: unknown, result?: T) => void;
  export type Operation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };
  export interface Range {
    gte: string;
    lt: string;
  }
  /** The LevelDB below everything; its own methods are replaced by callback versions, the prototype's are not. */
  export interface Database {
    open(): Promise<void>;
    close(): Promise<void>;
    values(range: Range): AsyncIterable<unknown>;
    clear(range: Range): Promise<void>;
    /** Told of each batch after it is written, with the options it was written with. */
    on(event: 'write', listener: (batch: { type: string; key: string; sync?: boolean }[]) => void): void;
  }
  export interface Part {
    put(key: string, value: unknown, done: Callback): void;
    del(key: string, done: Callback): void;
    batch(operations: Operation[], done: Callback): void;
    get(key: string, done: Callback<unknown>): void;
  }
  export interface Store {
    db: Database;
    tableDb: Part & { awsAccountId: string; awsRegion: string };
    getItemDb(table: string): Part;
    getIndexDb(kind: string, table: string, index: string): Part;
    options: Record<string, unknown>;
  }
  interface Dynalite {
    create(options: { path?: string }): Store;
    getIndexActions(
      indexes: unknown[],
      existing: unknown,
      item: unknown,
      table: unknown,
    ): { puts: { index: string; key: string; item: unknown }[] };
  }
  const dynalite: Dynalite;
  export default dynalite;
}

declare module 'dynalite/validations/index.js' {
  interface Validations {
    checkTypes(body: object, types: Record<string, unknown>): Record<string, unknown>;
    checkValidations(body: object, types: Record<string, unknown>, custom: unknown, store: unknown): void;
  }
  const validations: Validations;
  export default validations;
}
