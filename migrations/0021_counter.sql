-- Requests entered at the counter.

-- False for a person without an address: theirs, which the table demands, is `<uuid>@tanpa-surel.invalid`.
alter table people add column reachable_by_mail boolean not null default true;
alter table people add constraint people_unreachable_address
  check (reachable_by_mail or email like '%@tanpa-surel.invalid');

-- The officer who saw the card where no scan of it was taken.
alter table identities add column seen_by uuid references people, add column seen_at timestamptz;
alter table identities add constraint identities_seen check ((seen_by is null) = (seen_at is null));

-- The desk officer who entered it; null for what people file themselves.
alter table requests add column entered_by uuid references people;
create index requests_by_desk on requests (entered_by, submitted_at desc, request_id desc) where entered_by is not null;
create index requests_on_paper on requests (submitted_at desc, request_id desc)
  where status = 'notified' and copy = 'hardcopy';
create index requests_asked_at_desk on requests (submitted_at desc, request_id desc)
  where status = 'open' and assisted and waits_on_applicant;
