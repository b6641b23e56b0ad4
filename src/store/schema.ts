/** The store's tables, as forward-only migrations that every engine runs alike. */

/** What the engines spell differently. */
export interface Dialect {
  /** Column type of a key that counts upwards and never gives a number twice. */
  readonly identity: string;
}

/**
 * Each migration is a list of statements; its place in the list, counted from 1, is the schema version it
 * leads to. A migration that was released is never changed: a new one follows it.
 *
 * Times are milliseconds from the caller's clock and JSON is text, so that SQLite and PostgreSQL read the same.
 */
export function migrations(dialect: Dialect): readonly (readonly string[])[] {
  return [
    [
      // One row a repository: when to look at it next, and who is looking.
      `create table task (
         repository text primary key,
         due_at bigint,
         not_before bigint not null default 0,
         revision bigint not null,
         attempts bigint not null default 0,
         lease text,
         lease_until bigint not null default 0,
         error text
       )`,
      `create index task_due on task (due_at)`,
      `create table fact (
         id ${dialect.identity},
         repository text not null,
         fact text not null
       )`,
      `create index fact_of on fact (repository, id)`,
      `create table memory (
         repository text not null,
         key text not null,
         value text not null,
         primary key (repository, key)
       )`,
    ],
  ];
}
