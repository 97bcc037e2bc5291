declare module "sql.js" {
  export interface Statement {
    step(): boolean;
    getAsObject(): Record<string, string | number | null | Uint8Array>;
    free(): boolean;
  }
  export interface Database {
    prepare(sql: string): Statement;
    close(): void;
  }
  export default function initSqlJs(): Promise<{ readonly Database: new (bytes: Uint8Array) => Database }>;
}
