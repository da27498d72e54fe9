-- Archives brought in from the command line: what came of each thing, so that a run can be repeated and go on.
create table imports (
  import_id uuid primary key,
  -- Digest of the name of the archive (a folder, a file, a WordPress site): the same archive again is the same import.
  source text not null unique check (source ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('dir', 'csv', 'zip', 'wxr')),
  started_at timestamptz not null default now(),
  -- When a run last came to its end.
  finished_at timestamptz
);
create table import_items (
  import_id uuid not null references imports on delete cascade,
  -- Path or id of the thing in its source.
  key text not null check (length(key) between 1 and 2000),
  outcome text not null check (outcome in ('published', 'duplicate', 'refused')),
  -- Digest of the words and the bytes that were brought in.
  content text check (content ~ '^[0-9a-f]{64}$'),
  -- Digest of what makes another thing the same information: title, agency, year and bytes.
  twin text check (twin ~ '^[0-9a-f]{64}$'),
  -- Version of the entry that it made; a later one is somebody else's.
  version integer check (version >= 1),
  -- A code; why it was refused.
  reason text check (reason ~ '^[a-z_]{2,40}$'),
  entry_id uuid references entries on delete cascade,
  at timestamptz not null default now(),
  primary key (import_id, key),
  check ((outcome = 'refused') = (entry_id is null)),
  check ((outcome = 'refused') = (reason is not null)),
  check (outcome = 'refused' or (content is not null and twin is not null)),
  check ((outcome = 'published') = (version is not null))
);
-- The same thing of another archive, or under another name, is not published twice.
create unique index import_items_by_twin on import_items (twin) where outcome = 'published';

-- Addresses of the portal that was left, so that old links go on to the new page.
create table import_redirects (
  -- Decoded, without host, query and a slash at its end.
  path text primary key check (length(path) between 2 and 2000),
  entry_id uuid not null references entries on delete cascade
);
create index import_redirects_by_entry on import_redirects (entry_id);
