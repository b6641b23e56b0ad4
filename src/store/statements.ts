/** Every statement of the store, in SQL that SQLite and PostgreSQL both run, with `$1` … as parameters. */

export const SCHEMA_VERSION = {
  create: `create table if not exists schema_version (version bigint not null)`,
  read: `select max(version) as version from schema_version`,
  add: `insert into schema_version (version) values ($1)`,
} as const;

export const STATEMENTS = {
  /**
   * $1 repository, $2 at. A burst of wakes is one row: the earliest time wins, and the revision tells that
   * something came. The wait after a failure (`not_before`) is kept, however often somebody wakes.
   */
  wake: `
    insert into task (repository, due_at, revision) values ($1, $2, 1)
    on conflict (repository) do update set
      revision = task.revision + 1,
      due_at = case
        when task.due_at <= excluded.due_at then task.due_at
        when excluded.due_at < task.not_before then task.not_before
        else excluded.due_at
      end`,

  /**
   * $1 lease, $2 lease until, $3 now. The due time moves up to now: a repository that is woken during its
   * look is due again at once, but behind those that have been waiting longer; and one whose process died is
   * due when its lease has run out.
   */
  claim: `
    update task set lease = $1, lease_until = $2, due_at = $3
    where repository = (
      select repository from task
      where due_at <= $3 and lease_until <= $3
      order by due_at, repository
      limit 1
    )
    returning repository, revision, attempts`,

  /** $1 repository, $2 lease, $3 lease until. */
  extend: `update task set lease_until = $3 where repository = $1 and lease = $2`,

  /** $1 repository, $2 lease, $3 revision that was looked at, $4 next. */
  finish: `
    update task set
      due_at = case when revision = $3 then $4 else due_at end,
      not_before = 0, attempts = 0, error = null, lease = null, lease_until = 0
    where repository = $1 and lease = $2`,

  /** $1 repository, $2 lease, $3 retry at, $4 error. */
  fail: `
    update task set
      due_at = $3, not_before = $3, attempts = attempts + 1, error = $4, lease = null, lease_until = 0
    where repository = $1 and lease = $2`,

  /** A claimed repository counts from the end of its lease: before that, nobody can take it. */
  nextDue: `
    select min(case when lease_until > due_at then lease_until else due_at end) as due_at
    from task where due_at is not null`,

  /** $1 repository, $2 fact. */
  addFact: `insert into fact (repository, fact) values ($1, $2)`,
  /** $1 repository. */
  facts: `select id, fact from fact where repository = $1 order by id`,
  /** $1 repository, $2 id. */
  dropFact: `delete from fact where repository = $1 and id = $2`,

  /** $1 repository. */
  recall: `select key, value from memory where repository = $1 order by key`,
  /** $1 repository, $2 key, $3 value. */
  write: `
    insert into memory (repository, key, value) values ($1, $2, $3)
    on conflict (repository, key) do update set value = excluded.value`,
  /** $1 repository, $2 key. */
  forget: `delete from memory where repository = $1 and key = $2`,
} as const;
