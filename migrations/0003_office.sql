-- The office's own settings, calendar and the versions of the SOP.

create table settings (
  key text primary key,
  value jsonb not null,
  updated_at timestamptz not null default now()
);

create table calendar_days (
  date date primary key,
  kind text not null check (kind in ('libur_nasional', 'cuti_bersama', 'libur_daerah', 'hari_kerja_pengganti')),
  name text not null,
  source text not null,
  confirmed boolean not null
);

-- Years whose official list of holidays is known; others give estimated deadlines.
create table calendar_years (
  year integer primary key
);

create table sop_versions (
  sop_version_id text primary key,
  effective_from date not null unique
);
