-- The law around the procedure: objections, consequence tests and changes of the calendar have logs of their own,
-- and decrees (SK) a sequence of their own.

alter table streams drop constraint streams_kind_check;
alter table streams add constraint streams_kind_check
  check (kind in ('request', 'office', 'entry', 'list', 'objection', 'test', 'calendar'));

alter table number_counters drop constraint number_counters_kind_check;
alter table number_counters add constraint number_counters_kind_check
  check (kind in ('P', 'K', 'S', 'SK'));

alter table numbers drop constraint numbers_kind_check;
alter table numbers add constraint numbers_kind_check
  check (kind in ('P', 'K', 'S', 'SK'));
