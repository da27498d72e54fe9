-- What is inside published files, by the digest of their bytes: the same bytes are read once.

create table readings (
  sha256 text primary key references blobs on delete cascade,
  state text not null check (state in ('waiting', 'reading', 'read', 'partly', 'unreadable')),
  -- A code; why not, or not all, of it was read.
  reason text check (reason ~ '^[a-z_]{2,40}$'),
  -- Pages, slides or sheets; null where the format has none.
  pages integer check (pages >= 0),
  pages_read integer check (pages_read >= 0),
  ocr_pages integer not null default 0 check (ocr_pages >= 0),
  language text check (language in ('id', 'en', 'other')),
  -- Version of the reader that read it last.
  reader integer,
  requested_at timestamptz not null default now(),
  finished_at timestamptz,
  check (reason is not null or state not in ('partly', 'unreadable')),
  check (finished_at is not null or state in ('waiting', 'reading'))
);
create index readings_by_state on readings (state);

-- The text in parts, in order. A part belongs to one page where there are pages, and never comes near the largest
-- tsvector (1 MB).
create table reading_pages (
  sha256 text not null references readings on delete cascade,
  ordinal integer not null check (ordinal >= 1),
  page integer check (page >= 1),
  -- The name of a sheet.
  label text check (length(label) between 1 and 200),
  ocr boolean not null,
  text text not null check (length(text) between 1 and 20000),
  search tsvector not null generated always as (to_tsvector('indonesian', text)) stored,
  primary key (sha256, ordinal)
);
-- Looked into at every search that shows a passage: unpacking costs more than the room.
alter table reading_pages alter column search set storage external;

-- A small picture of the first page.
create table reading_previews (
  sha256 text primary key references readings on delete cascade,
  media_type text not null check (media_type in ('image/jpeg', 'image/webp')),
  width integer not null check (width between 1 and 1000),
  height integer not null check (height between 1 and 2000),
  bytes bytea not null check (octet_length(bytes) between 1 and 15360)
);
-- JPEG does not get smaller.
alter table reading_previews alter column bytes set storage external;
