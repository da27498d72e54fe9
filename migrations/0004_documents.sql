-- Stored bytes, content-addressed, and the files people see.

create table blobs (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  created_at timestamptz not null default now()
);

create table files (
  file_id uuid primary key,
  sha256 text not null references blobs,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  size bigint not null check (size > 0),
  scan text not null check (scan in ('clean', 'refused', 'not_scanned', 'pending')),
  uploaded_by uuid references people,
  created_at timestamptz not null default now()
);
create index files_by_blob on files (sha256);

-- Which parts of a file have been sent to its signed-in applicant; merged ranges, end excluded.
create table sent_ranges (
  stream_id uuid not null,
  file_id uuid not null references files,
  ranges int8multirange not null,
  complete boolean not null default false,
  updated_at timestamptz not null default now(),
  primary key (stream_id, file_id)
);
