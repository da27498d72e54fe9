-- Objections (keberatan) and disputes.

-- What was typed before an objection is sent; sealed with IDENTITY_KEY as it may name people.
create table objection_drafts (
  draft_id uuid primary key,
  request_id uuid not null references requests,
  -- Who writes it: the applicant, or the officer at the counter.
  person_id uuid not null references people,
  form_sealed bytea not null,
  -- The special power of attorney (surat kuasa khusus) of a proxy.
  attorney_file uuid references files,
  updated_at timestamptz not null default now(),
  -- Set once sent: the same form sent again finds its objection here.
  objection_id uuid unique
);
create unique index objection_drafts_one on objection_drafts (request_id, person_id) where objection_id is null;

-- The projection of each objection that lists, registers and jobs read.
create table objections (
  objection_id uuid primary key references streams,
  number text unique references numbers,
  request_id uuid not null references requests,
  applicant_id uuid not null references people,
  -- The officer who entered it at the counter; null for what people file themselves.
  entered_by uuid references people,
  channel text not null check (channel in ('web', 'datang_langsung', 'surat', 'email', 'telepon')),
  by_proxy boolean not null,
  -- UU 14/2008 Pasal 35(1), in the order of the law.
  grounds text[] not null check (cardinality(grounds) > 0 and grounds <@ array['a', 'b', 'c', 'd', 'e', 'f', 'g']),
  -- Every ground was raised after its last day.
  late boolean not null,
  status text not null check (status in (
    'registered', 'forwarded', 'silent', 'answered', 'settled', 'executing', 'executed', 'declined', 'withdrawn',
    'disputed', 'dispute_ended'
  )),
  is_open boolean not null,
  -- The Atasan PPID still owes an answer, late or not.
  awaits_answer boolean not null,
  received_at timestamptz not null,
  due_on date not null,
  due_estimated boolean not null,
  -- When the Atasan PPID answered, declined it or recorded an agreement, and who did.
  answered_at timestamptz,
  answered_by uuid references people,
  decision text check (decision in ('upheld', 'granted', 'partly', 'declined', 'settled')),
  silent_on date,
  response text check (response in ('satisfied', 'to_commission')),
  responded_at timestamptz,
  commission_number text,
  dispute_stage text,
  dispute_filed_on date,
  dispute_moved_on date,
  version integer not null
);
-- One objection to a request that waits for its answer, or for that to be carried out; disputes go on beside it.
create unique index objections_one_open on objections (request_id) where is_open and dispute_stage is null;
create index objections_by_request on objections (request_id, received_at);
create index objections_by_applicant on objections (applicant_id, received_at desc, objection_id desc);
create index objections_by_receipt on objections (received_at desc, objection_id desc);
create index objections_await_answer on objections (due_on, objection_id) where awaits_answer;
create index objections_disputed on objections (dispute_filed_on desc, objection_id desc) where dispute_stage is not null;

-- What the Atasan PPID, an agreement or a ruling orders: it flows back into the request.
create table objection_orders (
  objection_id uuid not null references objections,
  order_id text not null,
  request_id uuid not null references requests,
  source text not null check (source in ('answer', 'settlement', 'dispute')),
  item_ids text[] not null,
  given_on date not null,
  -- Last day to carry it out.
  limit_on date not null,
  executed_at timestamptz,
  -- The written notice that carried it out; null where PPID said so in words.
  notice_number text,
  primary key (objection_id, order_id)
);
create index objection_orders_by_request on objection_orders (request_id);
create index objection_orders_open on objection_orders (limit_on, objection_id) where executed_at is null;

-- The answer of the Atasan PPID while it is being written; sealed as reasons may name people.
create table objection_answer_drafts (
  objection_id uuid not null references objections,
  person_id uuid not null references people,
  form_sealed bytea not null,
  updated_at timestamptz not null default now(),
  primary key (objection_id, person_id)
);
