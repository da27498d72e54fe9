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
  -- Milliseconds, as page tokens carry them: finer digits would lose an entry between two pages.
  published_at timestamptz(3) not null,
  -- Set when the entry opened the answer to a request; never shown, never joined to the applicant.
  source text not null default 'published' check (source in ('published', 'answer')),
  -- Stems for whole words (A, B), the words as written for half-typed ones (C, D).
  search tsvector not null generated always as (
    setweight(to_tsvector('indonesian', title), 'A')
    || setweight(to_tsvector('indonesian', summary || ' ' || topic || ' ' || year::text), 'B')
    || setweight(to_tsvector('simple', title), 'C')
    || setweight(to_tsvector('simple', summary || ' ' || topic), 'D')
  ) stored
);
-- Read far more often than written: no list of pending rows to walk through at every search.
create index entries_search on entries using gin (search) with (fastupdate = off);
create index entries_newest on entries (published_at desc, entry_id desc);
create index entries_by_title on entries (lower(title), entry_id);
create index entries_by_agency on entries (agency_id, published_at desc, entry_id desc);
create index entries_by_category on entries (category, published_at desc, entry_id desc);
create index entries_by_year on entries (year, published_at desc, entry_id desc);
create index entries_by_topic on entries (topic, published_at desc, entry_id desc);

create table entry_files (
  entry_id uuid not null references entries,
  file_id uuid not null references files,
  ordinal integer not null,
  -- A statistic, best effort: counted in memory and added in batches.
  downloads bigint not null default 0,
  primary key (entry_id, file_id)
);
create index entry_files_by_file on entry_files (file_id);

-- What agencies have answered before: of each verified answer only the words that the catalogue itself uses,
-- with no time and no link to a case, so that it names nobody.
create table agency_experience (
  experience_id uuid primary key default gen_random_uuid(),
  agency_id text not null references agencies,
  search tsvector not null
);
create index agency_experience_search on agency_experience using gin (search) with (fastupdate = off);
create index agency_experience_by_agency on agency_experience (agency_id);
