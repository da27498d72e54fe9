-- Consequence tests (uji konsekuensi): where each stands, the sheet while it is written, who of the tim has advised.

create table exemption_tests (
  test_id uuid primary key references streams,
  agency_id text not null references agencies,
  status text not null check (status in (
    'proposed', 'testing', 'advising', 'approved', 'concluded', 'reviewing', 'extended', 'opened', 'denied', 'dropped'
  )),
  occasion text not null check (occasion in ('ahead', 'request', 'order')),
  -- The request, and the item of it, that the test was proposed at.
  request_id uuid references streams,
  item_id text,
  -- The exempt information whose classification is looked at anew.
  renews uuid references exempt_items,
  title text not null check (length(title) between 3 and 300),
  -- What was typed into each field of the sheet; sound only when submitted.
  fields jsonb not null,
  -- Moves with every saving, so that of two who save the second is told.
  draft_version integer not null default 1,
  conclusion text check (conclusion in ('exempt', 'open')),
  until date,
  decree_number text,
  proposed_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  check ((occasion = 'request') = (request_id is not null and item_id is not null))
);
create index exemption_tests_by_status on exemption_tests (status, updated_at desc, test_id desc);
create index exemption_tests_by_agency on exemption_tests (agency_id, updated_at desc, test_id desc);
create index exemption_tests_by_request on exemption_tests (request_id) where request_id is not null;
create index exemption_tests_by_renewed on exemption_tests (renews) where renews is not null;

-- Who of the tim pertimbangan has advised on the sheet as it stands; sent back, it is asked anew.
create table exemption_opinions (
  test_id uuid not null references exemption_tests,
  person_id uuid not null references people,
  agrees boolean not null,
  primary key (test_id, person_id)
);

-- The list of exempt information is fed from concluded tests; rows without one were written by hand.
alter table exempt_items
  add column test_id uuid unique references exemption_tests,
  -- Which parts are exempt; null: the whole.
  add column parts text check (length(parts) <= 1000);
create index exempt_items_ending on exempt_items (exempt_until, exempt_id) where ended_at is null and exempt_until is not null;

-- Reminders that went out: so many days before an exemption ends, and 0 once it has.
create table exempt_reminders (
  exempt_id uuid not null references exempt_items,
  days integer not null check (days in (90, 30, 0)),
  sent_at timestamptz(3) not null,
  primary key (exempt_id, days)
);
