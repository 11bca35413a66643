-- A mail that cannot be delivered is left to the operators after some time.
alter table notification_message add column gave_up_at timestamptz;
drop index notification_message_unsent_ix;
create index notification_message_unsent_ix on notification_message (next_attempt_at)
  where sent_at is null and gave_up_at is null;
