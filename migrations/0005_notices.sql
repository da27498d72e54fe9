-- Messages that leave the house by mail. Written in the transaction that causes them, delivered by a job.

create table messages (
  message_id uuid primary key,
  kind text not null,
  recipient_id uuid references people,
  recipient_address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  stream_id uuid references streams,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  failed_at timestamptz
);
create index messages_newest on messages (created_at desc, message_id desc);
create index messages_unsent on messages (created_at) where sent_at is null;
create index messages_by_stream on messages (stream_id);
