-- What lists and pages read of completeness, extension, outcomes and fees.

alter table requests drop constraint requests_status_check;
alter table requests add constraint requests_status_check
  check (status in ('open', 'notified', 'handed_over', 'withdrawn', 'lapsed'));

alter table requests
  add column channel text not null default 'web'
    check (channel in ('web', 'datang_langsung', 'surat', 'email', 'telepon')),
  add column copy text not null default 'softcopy' check (copy in ('view', 'softcopy', 'hardcopy')),
  -- Entered by a desk officer for the person it is for.
  add column assisted boolean not null default false,
  add column completion_status text not null default 'unchecked'
    check (completion_status in ('unchecked', 'asked', 'completed', 'confirmed')),
  add column complete_by date,
  add column extended_on date,
  add column extended_days integer check (extended_days between 1 and 7),
  -- The last day passed on this date without any notice.
  add column silent_on date,
  -- Of the notice that stands.
  add column outcome text
    check (outcome in ('given', 'partial', 'refused', 'not_held', 'not_documented')),
  add column fee_total integer check (fee_total > 0),
  add column fee_paid_at timestamptz,
  -- The next word is the applicant's: to complete the request, or to answer a question of the office.
  add column waits_on_applicant boolean not null default false,
  -- Questions of the applicant that nobody in the office has answered.
  add column open_questions integer not null default 0;

-- Every answer so far gave what was asked.
update requests set outcome = 'given' where notified_at is not null;

create index requests_await_completion on requests (complete_by, request_id)
  where status = 'open' and completion_status = 'asked';
create index requests_not_yet_silent on requests (due_on, request_id)
  where status = 'open' and silent_on is null;
create index requests_waiting_on_applicant on requests (due_on, request_id)
  where status = 'open' and waits_on_applicant;
create index requests_with_questions on requests (due_on, request_id)
  where status = 'open' and open_questions > 0;

-- The pieces of information asked for, each with what became of it.
create table request_items (
  request_id uuid not null references requests,
  item_id text not null,
  ordinal integer not null,
  -- As the notice that stands says it; null before.
  outcome text check (outcome in ('given', 'partial', 'refused', 'not_held', 'not_documented')),
  -- The agency that has the item; null while nobody has, when several do, and when PPID Utama answers itself.
  agency_id text references agencies,
  primary key (request_id, item_id)
);
create index request_items_by_agency on request_items (agency_id, request_id);

insert into request_items (request_id, item_id, ordinal, outcome, agency_id)
select r.request_id, item.value ->> 'itemId', item.ordinality - 1, r.outcome,
  (select min(a.agency_id) from assignments a
   where a.request_id = r.request_id and a.status not in ('returned', 'recalled')
   having count(distinct a.agency_id) = 1)
from requests r
join events e on e.stream_id = r.request_id and e.type = 'submitted'
cross join jsonb_array_elements(e.data -> 'items') with ordinality as item;
