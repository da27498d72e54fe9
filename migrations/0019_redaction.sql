-- Blacking out (penghitaman), and the search for personal data in files before they leave.

-- A working copy of boxes on a file that is not given away yet. The file itself is never changed: what comes out is another.
create table redactions (
  redaction_id uuid primary key,
  -- Where the file stands: `answer:<request>:<holder>` or `entry:<entry>`.
  place text not null check (length(place) between 8 and 120),
  file_id uuid not null references files on delete cascade,
  state text not null check (state in ('preparing', 'open', 'applying', 'ready', 'used', 'failed')),
  -- A code; why the file cannot be opened, or why the last result was not made.
  reason text check (reason ~ '^[a-z_]{2,40}$'),
  pages integer check (pages >= 0),
  -- Of what is under way.
  pages_done integer not null default 0 check (pages_done >= 0),
  -- Moves with every change of the boxes.
  version integer not null default 1,
  boxes jsonb not null default '[]',
  -- Earlier boxes, the newest last, to go back to.
  undo jsonb not null default '[]',
  -- What was made and not taken over yet.
  result_file_id uuid references files on delete set null,
  report jsonb,
  -- Words that were looked for last: never in an address.
  search text check (length(search) between 1 and 200),
  -- What stands in the place of the file now, and the boxes it was made with.
  used_file_id uuid references files on delete set null,
  used_boxes jsonb not null default '[]',
  created_by uuid references people,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (place, file_id),
  check (state <> 'failed' or reason is not null)
);
create index redactions_by_file on redactions (file_id);
create unique index redactions_by_result on redactions (result_file_id);
create unique index redactions_by_used on redactions (used_file_id);

-- The text of its pages with the place of each letter, while it is worked on.
create table redaction_pages (
  redaction_id uuid not null references redactions on delete cascade,
  page integer not null check (page >= 1),
  width real not null check (width > 0),
  height real not null check (height > 0),
  ocr boolean not null,
  lines jsonb not null,
  primary key (redaction_id, page)
);

-- Where personal data stands in a file, by the digest of its bytes: kinds, places and masked samples, never the data.
create table sensitive_searches (
  sha256 text primary key references blobs on delete cascade,
  state text not null check (state in ('waiting', 'done', 'failed')),
  reason text check (reason ~ '^[a-z_]{2,40}$'),
  -- Version of the search that looked last.
  searcher integer,
  findings jsonb not null default '[]',
  requested_at timestamptz not null default now(),
  finished_at timestamptz,
  check (state <> 'failed' or reason is not null)
);
