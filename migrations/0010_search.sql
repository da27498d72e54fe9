-- What search reads: one narrow row an entry, kept by the portal itself whenever an entry or the reading of its files changes.
create extension if not exists pg_trgm;

create table entry_index (
  entry_id uuid primary key references entries on delete cascade,
  -- Grows with each publication: the newest are the first met walking down.
  seq bigint not null generated always as identity,
  published_at timestamptz(3) not null,
  agency_id text not null,
  category text not null,
  year integer not null,
  -- What kind of file: pdf, sheet, text, other, none.
  kind text not null,
  topic text not null,
  -- Title (A), summary (B), agency, topic, number and year (C).
  head tsvector not null,
  -- Every stem of the entry and of what its files say, without positions.
  words tsvector not null
);
-- The wide column lies apart; what ranking reads stays narrow.
alter table entry_index alter column head set storage main;
alter table entry_index alter column words set storage external;
alter table entry_index set (toast_tuple_target = 256);
create index entry_index_words on entry_index using gin (words) with (fastupdate = off);
create index entry_index_newest on entry_index (seq desc);

-- Abbreviations of government, found both ways; an officer edits them.
create table abbreviations (
  abbreviation_id uuid primary key default gen_random_uuid(),
  short text not null check (short ~ '^[[:alnum:]][[:alnum:]./-]{0,29}$'),
  long text not null check (length(long) between 3 and 200),
  unique (short, long)
);

-- Words that say nothing to a search; an officer edits them.
create table stop_words (
  word text primary key check (word = lower(word) and length(word) between 1 and 40)
);

-- The vocabulary of what is published, for slips of spelling and for half-typed words.
create table vocabulary (
  word text primary key
);
create index vocabulary_near on vocabulary using gin (word gin_trgm_ops);
create index vocabulary_begins on vocabulary (word text_pattern_ops);
