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
create index entries_alerts on entries (alert_until) where alert_until is not null and state = 'published';
create index entries_renewal on entries (valid_until, entry_id) where valid_until is not null and state = 'published';
create index entries_withdrawn_last on entries (withdrawn_at desc, entry_id desc) where state = 'withdrawn';

-- A file that a newer one has replaced stays, so that old links keep working.
alter table entry_files
  add column version integer not null default 1,
  add column replaced_by uuid references files,
  -- Without a newer one it was taken out, and is no longer handed out.
  add column replaced_at timestamptz,
  add constraint entry_files_replaced check (replaced_by is null or replaced_at is not null);

-- Entries and versions of the list have logs of their own, in the same chain.
alter table streams drop constraint streams_kind_check;
alter table streams add constraint streams_kind_check check (kind in ('request', 'office', 'entry', 'list'));

-- A working copy: of an entry to come, or of the next version of one that is published. Its id is the entry's.
create table entry_drafts (
  entry_id uuid primary key references streams,
  agency_id text not null references agencies,
  state text not null check (state in ('draft', 'submitted', 'returned')),
  -- What was typed into each field of the form; sound only when submitted.
  fields jsonb not null,
  -- Moves with every saving, so that of two who save the second is told.
  version integer not null default 1,
  updated_at timestamptz(3) not null,
  submitted_at timestamptz(3),
  check ((state = 'submitted') = (submitted_at is not null))
);
create index entry_drafts_by_agency on entry_drafts (agency_id, updated_at desc, entry_id desc);
create index entry_drafts_by_state on entry_drafts (state, updated_at desc, entry_id desc);

create table entry_draft_files (
  entry_id uuid not null references entry_drafts on delete cascade,
  file_id uuid not null references files,
  ordinal integer not null,
  -- The file of the published version whose place it takes: that one is still handed out under its own address.
  replaces uuid references files,
  primary key (entry_id, file_id)
);
create index entry_draft_files_by_file on entry_draft_files (file_id);

-- What an entry said in each version: the text (JSON) that its event vouches for.
create table entry_versions (
  entry_id uuid not null references entries,
  version integer not null,
  text_id uuid not null references texts,
  published_at timestamptz(3) not null,
  primary key (entry_id, version)
);

-- Versions of the list, set by decree (SK Penetapan DIP), frozen.
create table dip_lists (
  version integer primary key,
  -- Its log vouches for all of its rows together.
  list_id uuid not null unique references streams,
  decree_number text not null,
  decree_date date not null,
  approved_by text not null,
  items integer not null,
  created_at timestamptz(3) not null
);
create table dip_list_items (
  -- Deferred: the rows come first, then the log that vouches for them, then the list.
  version integer not null references dip_lists deferrable initially deferred,
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
