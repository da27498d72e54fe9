-- Published information (Daftar Informasi Publik): one row an entry, its files, and what search needs.

create table entries (
  entry_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{3,160}$'),
  title text not null check (length(title) between 3 and 300),
  summary text not null,
  agency_id text not null references agencies,
  category text not null check (category in ('berkala', 'serta_merta', 'setiap_saat')),
  topic text not null,
  year integer not null check (year between 1945 and 2200),
  published_at timestamptz not null,
  -- Set when the entry opened the answer to a request; never shown, never joined to the applicant.
  source text not null default 'published' check (source in ('published', 'answer')),
  search tsvector not null generated always as (
    setweight(to_tsvector('indonesian', title), 'A') || setweight(to_tsvector('indonesian', summary), 'B')
  ) stored
);
create index entries_search on entries using gin (search);
create index entries_newest on entries (published_at desc, entry_id desc);
create index entries_by_agency on entries (agency_id, published_at desc, entry_id desc);
create index entries_by_category on entries (category, published_at desc, entry_id desc);

create table entry_files (
  entry_id uuid not null references entries,
  file_id uuid not null references files,
  ordinal integer not null,
  downloads bigint not null default 0,
  primary key (entry_id, file_id)
);
create index entry_files_by_file on entry_files (file_id);
