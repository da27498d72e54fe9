-- The life of published information: working copies at the desks, versions, withdrawal, the list set by decree (DIP),
-- and the list of exempt information (DIK).

-- The columns of the Daftar Informasi Publik that the law asks for beside title, summary and agency.
alter table entries
  -- Pejabat/unit/satker yang menguasai informasi; null: the agency itself.
  add column holder text,
  -- Penanggung jawab pembuatan atau penerbitan.
  add column producer text,
  -- Waktu dan tempat pembuatan.
  add column made_on date,
  add column made_at text,
  -- Bentuk yang tersedia.
  add column form text not null default 'softcopy' check (form in ('softcopy', 'hardcopy', 'both')),
  -- Jangka waktu penyimpanan atau retensi arsip.
  add column retention text,
  -- Number of a decree, regulation or letter, as it is quoted: `188.45/12/2026`, `Perbup 14 Tahun 2025`.
  add column document_number text,
  -- Berkala: the day by which it must be renewed, at most six months on (UU 14/2008 Pasal 9(4)).
  add column valid_until date,
  add column state text not null default 'published' check (state in ('published', 'withdrawn')),
  -- Of the content; a withdrawn entry keeps its last one.
  add column version integer not null default 1 check (version >= 1),
  add column updated_at timestamptz(3),
  add column withdrawn_at timestamptz(3),
  add column withdrawn_reason text,
  -- Serta merta: the banner on every page, until this moment.
  add column alert_text text check (length(alert_text) <= 240),
  add column alert_until timestamptz,
  add constraint entries_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null and withdrawn_reason is not null));
update entries set updated_at = published_at;
alter table entries alter column updated_at set not null;
create index entries_alerts on entries (alert_until) where alert_until is not null;
create index entries_renewal on entries (valid_until) where valid_until is not null and state = 'published';

-- A file that a newer one has replaced stays, so that old links keep working.
alter table entry_files
  add column version integer not null default 1,
  add column replaced_by uuid references files,
  add column replaced_at timestamptz;

-- A working copy: of an entry to come, or of the next version of one that is published.
create table entry_drafts (
  draft_id uuid primary key,
  entry_id uuid references entries,
  agency_id text not null references agencies,
  state text not null check (state in ('draft', 'submitted', 'returned')),
  -- Fields of the form as they were typed; complete only when submitted.
  fields jsonb not null,
  note text,
  returned_reason text,
  author_id uuid not null references people,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz
);
create unique index entry_drafts_one_a_published on entry_drafts (entry_id) where entry_id is not null;
create index entry_drafts_by_agency on entry_drafts (agency_id, updated_at desc);
create index entry_drafts_submitted on entry_drafts (submitted_at) where state = 'submitted';

create table entry_draft_files (
  draft_id uuid not null references entry_drafts on delete cascade,
  file_id uuid not null references files,
  ordinal integer not null,
  -- The file of the published version that this one takes the place of.
  replaces uuid references files,
  primary key (draft_id, file_id)
);

-- What an entry said in each version, as it was published.
create table entry_versions (
  entry_id uuid not null references entries,
  version integer not null,
  content jsonb not null,
  published_at timestamptz(3) not null,
  primary key (entry_id, version)
);

-- Versions of the list, set by decree (SK Penetapan DIP), frozen.
create table dip_lists (
  version integer primary key,
  decree_number text not null,
  decree_date date not null,
  approved_by text not null,
  note text,
  created_at timestamptz(3) not null,
  created_by uuid references people
);
create table dip_list_items (
  version integer not null references dip_lists,
  ordinal integer not null,
  entry_id uuid not null references entries,
  -- The columns of the list on the day of the decree.
  row jsonb not null,
  primary key (version, ordinal)
);
create index dip_list_items_by_entry on dip_list_items (entry_id);

-- Daftar Informasi Dikecualikan: what is exempt, why and until when; never the contents (UU 14/2008 Pasal 17 and 19).
create table exempt_items (
  exempt_id uuid primary key,
  agency_id text not null references agencies,
  title text not null check (length(title) between 3 and 300),
  -- Letters of Pasal 17.
  letters text[] not null check (cardinality(letters) > 0 and letters <@ array['a','b','c','d','e','f','g','h','i','j']),
  -- Statute and article.
  basis text not null,
  consequence text not null,
  exempt_from date not null,
  -- Null with a reason: as long as the law demands.
  exempt_until date,
  period_reason text,
  decree_number text not null,
  decree_date date not null,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3),
  ended_reason text,
  check (exempt_until is not null or period_reason is not null)
);
create index exempt_items_by_agency on exempt_items (agency_id, title);
