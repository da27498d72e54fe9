-- The calendar in the hands of the office: drafts of changes, saved changes with the matters they concern, and the keys of
-- officers' calendar feeds.

create table calendar_drafts (
  person_id uuid primary key references people on delete cascade,
  -- What is to change, in the order it was said; nothing of it counts yet.
  edits jsonb not null,
  -- How many changes the calendar had when the draft was begun.
  base_version integer not null check (base_version >= 0),
  updated_at timestamptz not null
);

create table calendar_changes (
  change_id uuid primary key,
  -- The event of the calendar's log that it is.
  seq integer not null unique check (seq > 0),
  edits jsonb not null,
  -- What would bring back what was.
  undo jsonb not null,
  reason_id uuid references texts,
  saved_by uuid references people,
  saved_at timestamptz not null,
  -- When every open matter was counted anew.
  finished_at timestamptz
);

-- Open requests and objections when a change was saved: counted anew one by one, and what became of their last day.
create table calendar_recounts (
  change_id uuid not null references calendar_changes,
  kind text not null check (kind in ('request', 'objection')),
  matter_id uuid not null references streams,
  done_at timestamptz,
  -- Both null when the last day stayed.
  was date,
  due_on date,
  primary key (change_id, kind, matter_id),
  check ((was is null) = (due_on is null)),
  check (done_at is not null or was is null)
);
create index calendar_recounts_waiting on calendar_recounts (change_id, matter_id) where done_at is null;

-- Secret keys of personal calendar feeds. The key itself is nowhere: it is derived from its id and the portal's secret.
create table calendar_keys (
  person_id uuid primary key references people on delete cascade,
  key_id uuid not null,
  digest bytea not null unique,
  created_at timestamptz not null
);
