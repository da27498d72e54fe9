-- Drafts of the form, and the projections of each request that lists and pages read.

create table drafts (
  draft_id uuid primary key,
  person_id uuid not null references people,
  -- What was typed, sealed with IDENTITY_KEY as it holds personal data.
  form_sealed bytea not null,
  identity_id uuid references identities,
  form_opened_at timestamptz not null,
  search_started_at timestamptz,
  portal_answer_ms integer,
  updated_at timestamptz not null default now(),
  -- Set once submitted: the same form sent again finds its request here.
  request_id uuid unique
);
create index drafts_by_person on drafts (person_id, updated_at desc);

create table requests (
  request_id uuid primary key references streams,
  draft_id uuid unique references drafts,
  number text unique references numbers,
  applicant_id uuid not null references people,
  identity_id uuid references identities,
  -- Digest of the secret code with which the state is shown without a login.
  status_code_digest bytea not null,
  status_code_sealed bytea not null,
  -- The form as it was submitted (who asks, how to answer), sealed with IDENTITY_KEY; what is asked and why is in texts.
  form_sealed bytea not null,
  title text not null,
  status text not null check (status in ('open', 'notified', 'handed_over', 'withdrawn')),
  -- The SOP step the case is at, and in whose hands.
  step integer not null check (step between 3 and 8),
  holder_role text not null,
  submitted_at timestamptz not null,
  due_on date not null,
  due_estimated boolean not null,
  needs_forward boolean not null,
  needs_verification boolean not null,
  needs_notice boolean not null,
  notified_at timestamptz,
  closed_at timestamptz,
  version integer not null
);
create index requests_by_applicant on requests (applicant_id, submitted_at desc, request_id desc);
create index requests_open_by_due on requests (due_on, request_id) where status = 'open';
create index requests_by_submission on requests (submitted_at desc, request_id desc);
create index requests_await_handover on requests (notified_at) where status = 'notified';

create table assignments (
  assignment_id uuid primary key,
  request_id uuid not null references requests,
  agency_id text references agencies,
  status text not null check (status in ('forwarded', 'in_progress', 'supplied', 'in_verification', 'sent_back', 'verified', 'returned', 'recalled')),
  awaits_answer boolean not null,
  answer_by date,
  forwarded_at timestamptz not null,
  ordinal integer not null
);
create index assignments_by_request on assignments (request_id, ordinal);
create index assignments_open_by_agency on assignments (agency_id, answer_by, assignment_id) where awaits_answer;
create index assignments_by_agency on assignments (agency_id, forwarded_at desc, assignment_id desc);

create table answer_files (
  assignment_id uuid not null references assignments,
  file_id uuid not null references files,
  request_id uuid not null references requests,
  ordinal integer not null,
  primary key (assignment_id, file_id)
);
create index answer_files_by_request on answer_files (request_id);
create index answer_files_by_file on answer_files (file_id);

-- Files an officer has uploaded for an answer that is not supplied yet: by assignment, or by 'ppid_utama' for its own answer.
create table pending_files (
  request_id uuid not null references requests,
  holder text not null,
  file_id uuid not null references files,
  ordinal integer not null,
  primary key (request_id, holder, file_id)
);
