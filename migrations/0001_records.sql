-- The log of events, the texts it vouches for, registration numbers and the audit trail.

create table streams (
  stream_id uuid primary key,
  kind text not null check (kind in ('request', 'office')),
  version integer not null check (version >= 0),
  -- Hash of the newest event: a case that lost its last event no longer agrees with it.
  head bytea not null
);

-- Everything here but the hashes goes into the hash: no column can change unseen.
create table events (
  stream_id uuid not null references streams,
  seq integer not null check (seq > 0),
  type text not null,
  -- Milliseconds, as the program reads them: finer digits would escape the hash.
  at timestamptz(3) not null,
  actor jsonb not null,
  data jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (stream_id, seq)
);

create table texts (
  text_id uuid primary key,
  -- Deferred: the texts of a submission are written before the events that vouch for them.
  stream_id uuid not null references streams deferrable initially deferred,
  kind text not null,
  -- Both are emptied when the law asks for it; the digest in the event stays and still verifies the chain.
  salt bytea,
  body text,
  erased_at timestamptz,
  check ((salt is null) = (body is null)),
  check ((body is null) = (erased_at is not null))
);
create index texts_by_stream on texts (stream_id);

-- The newest number of each kind and year (WIB). It moves by one at a time, in the transaction that uses the number.
create table number_counters (
  kind text not null check (kind in ('P', 'K', 'S')),
  year integer not null,
  value integer not null check (value > 0),
  primary key (kind, year)
);

create table numbers (
  number text primary key,
  kind text not null check (kind in ('P', 'K', 'S')),
  year integer not null,
  sequence integer not null check (sequence > 0),
  stream_id uuid not null references streams,
  allotted_at timestamptz not null,
  unique (kind, year, sequence)
);
create index numbers_by_stream on numbers (stream_id);

create table audit (
  audit_id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  event text not null,
  actor_id uuid,
  role text,
  subject text,
  detail jsonb not null default '{}'
);
create index audit_by_subject on audit (subject, audit_id);
create index audit_by_actor on audit (actor_id, audit_id);

-- Nobody rewrites the past, not even the owner of the tables by accident; the serving role has no right to either.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'records are append-only: % on % refused', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger events_append_only before update or delete on events
  for each row execute function refuse_change();
create trigger events_no_truncate before truncate on events
  for each statement execute function refuse_change();
create trigger numbers_append_only before update or delete on numbers
  for each row execute function refuse_change();
create trigger numbers_no_truncate before truncate on numbers
  for each statement execute function refuse_change();
create trigger audit_append_only before update or delete on audit
  for each row execute function refuse_change();
create trigger audit_no_truncate before truncate on audit
  for each statement execute function refuse_change();

-- A stream only grows.
create trigger streams_no_delete before delete on streams
  for each row execute function refuse_change();
create trigger streams_no_truncate before truncate on streams
  for each statement execute function refuse_change();
create trigger streams_only_grow before update on streams
  for each row
  when (new.stream_id <> old.stream_id or new.kind <> old.kind or new.version <= old.version)
  execute function refuse_change();

-- A text may be emptied, once; it is never rewritten, moved or filled again.
create trigger texts_no_delete before delete on texts
  for each row execute function refuse_change();
create trigger texts_no_truncate before truncate on texts
  for each statement execute function refuse_change();
create trigger texts_only_emptied before update on texts
  for each row
  when (
    new.text_id <> old.text_id or new.stream_id <> old.stream_id or new.kind <> old.kind
    or new.body is not null or old.body is null
  )
  execute function refuse_change();

-- A counter starts at one and moves by one: a gap cannot be made by a mistake in the program.
create trigger number_counters_no_delete before delete on number_counters
  for each row execute function refuse_change();
create trigger number_counters_no_truncate before truncate on number_counters
  for each statement execute function refuse_change();
create trigger number_counters_start_at_one before insert on number_counters
  for each row when (new.value <> 1) execute function refuse_change();
create trigger number_counters_by_one before update on number_counters
  for each row
  when (new.kind <> old.kind or new.year <> old.year or new.value <> old.value + 1)
  execute function refuse_change();
