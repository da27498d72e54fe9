-- What changed last, for feeds and harvesters: a withdrawal is a change too.
create index entries_changed on entries (coalesce(withdrawn_at, updated_at), entry_id);
create index entries_changed_by_agency on entries (agency_id, coalesce(withdrawn_at, updated_at), entry_id);
create index entries_changed_by_category on entries (category, coalesce(withdrawn_at, updated_at), entry_id);
