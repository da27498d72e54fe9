-- Agencies, accounts (the tables of better-auth under our names) and identity records.

create table agencies (
  agency_id text primary key check (agency_id ~ '^[a-z0-9-]{2,60}$'),
  name text not null unique,
  short_name text not null,
  kind text not null,
  -- Words of its field, for the suggestion of the likely agency.
  keywords text[] not null default '{}',
  is_ppid_utama boolean not null default false,
  active boolean not null default true
);

create table people (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  role text not null default 'applicant'
    check (role in ('applicant', 'ppid_utama', 'ppid_pembantu', 'atasan_ppid', 'tim_pertimbangan', 'desk_officer', 'admin')),
  agency_id text references agencies,
  locale text not null default 'id' check (locale in ('id', 'en')),
  demo boolean not null default false,
  -- The privacy notice an applicant agreed to, and when (UU 27/2022 Pasal 22, 24). Officers' accounts are made for them.
  consent_version text,
  consented_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (role <> 'ppid_pembantu' or agency_id is not null),
  check (email = lower(email)),
  check ((consent_version is null) = (consented_at is null))
);

create table sessions (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references people on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_by_person on sessions (user_id);

create table credentials (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references people on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index credentials_by_person on credentials (user_id);

create table verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_by_identifier on verifications (identifier);

-- Links sent by mail. Only the digest of the secret in the link is kept; each works once.
create table mail_links (
  token_digest bytea primary key,
  purpose text not null check (purpose in ('confirm_email', 'reset_password')),
  person_id uuid not null references people on delete cascade,
  -- Where the person was before, a path of this site.
  return_path text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index mail_links_by_person on mail_links (person_id, created_at desc);
create index mail_links_by_expiry on mail_links (expires_at);

-- Attempts to sign in to one address (known or not), so that nobody tries passwords for long. Keyed digest, no address.
create table sign_in_attempts (
  email_digest bytea primary key,
  attempts integer not null check (attempts > 0),
  window_started_at timestamptz not null
);
create index sign_in_attempts_by_window on sign_in_attempts (window_started_at);

-- NIK and the scan of the identity card, encrypted with IDENTITY_KEY (AES-256-GCM); the scan lies in the file store as ciphertext.
create table identities (
  identity_id uuid primary key,
  person_id uuid not null references people,
  nik_sealed bytea not null,
  scan_blob text,
  scan_media_type text,
  scan_size bigint,
  created_at timestamptz not null default now()
);
create index identities_by_person on identities (person_id, created_at desc);
