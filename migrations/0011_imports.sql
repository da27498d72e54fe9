-- Archives brought in from the command line: what came of each thing, so that a run can be repeated and go on.
create table imports (
  import_id uuid primary key,
  -- Digest of where it came from and how it was asked for: the same archive again is the same import.
  source text not null unique,
  kind text not null check (kind in ('dir', 'csv', 'zip', 'wxr')),
  started_at timestamptz not null default now(),
  finished_at timestamptz
);
create table import_items (
  import_id uuid not null references imports on delete cascade,
  -- Path or id of the thing in its source.
  key text not null,
  outcome text not null check (outcome in ('published', 'unchanged', 'refused')),
  reason text,
  entry_id uuid references entries,
  at timestamptz not null default now(),
  primary key (import_id, key)
);
