-- One row per occasion and recipient: outbox and in-app inbox at once.
create table notification_message (
  id bigint generated always as identity constraint notification_message_id_pk primary key,
  dedup_key varchar(200) not null,
  recipient varchar(64) not null,
  subject varchar(300) not null,
  body varchar(4000) not null,
  link varchar(300) not null,
  created_at timestamptz not null,
  read_at timestamptz,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  constraint notification_message_dedup_key_recipient_uk unique (dedup_key, recipient)
);
create index notification_message_unsent_ix on notification_message (next_attempt_at) where sent_at is null;
create index notification_message_recipient_ix on notification_message (recipient, created_at desc);
