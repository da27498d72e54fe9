-- Official letters, as issued.

create table letters (
  letter_id uuid primary key,
  kind text not null check (kind in (
    'receipt', 'completion_request', 'lapse_note', 'disposition', 'extension', 'notice', 'refusal_decree', 'handover',
    'objection_receipt', 'objection_answer', 'consequence_sheet', 'classification_decree'
  )),
  number text not null references numbers,
  -- The log of the matter, and the event in it that the letter follows from.
  stream_id uuid not null references streams,
  seq integer not null check (seq > 0),
  -- Which of several letters of one event: an assignment, for one. Null where there is but one.
  subject text,
  -- What /verifikasi is asked with. Random: nobody counts through letters.
  code text not null unique check (code ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
  -- The earlier letter that this one takes the place of.
  replaces uuid unique references letters,
  -- The date the letter bears (WIB).
  issued_on date not null,
  ordered_at timestamptz not null,
  -- Who signs, as the office's settings said when the file was made.
  signer_post text,
  file_id uuid references files,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  signature text check (signature in ('none', 'local', 'bsre')),
  made_at timestamptz,
  -- Tries that failed, and why the last did; words of a program, never of a person.
  attempts integer not null default 0,
  last_error text,
  unique (kind, number),
  check ((file_id is null) = (sha256 is null)),
  check ((file_id is null) = (signature is null)),
  check ((file_id is null) = (made_at is null))
);
create index letters_by_stream on letters (stream_id, seq);
create index letters_by_file on letters (file_id);
create index letters_unmade on letters (ordered_at) where file_id is null;

-- A letter that has left is never made anew, changed or taken back.
create trigger letters_no_delete before delete on letters
  for each row execute function refuse_change();
create trigger letters_no_truncate before truncate on letters
  for each statement execute function refuse_change();
create trigger letters_made_once before update on letters
  for each row
  when (
    old.file_id is not null or new.letter_id <> old.letter_id or new.kind <> old.kind or new.number <> old.number
    or new.stream_id <> old.stream_id or new.seq <> old.seq or new.subject is distinct from old.subject
    or new.code <> old.code
    or new.replaces is distinct from old.replaces or new.issued_on <> old.issued_on
  )
  execute function refuse_change();
