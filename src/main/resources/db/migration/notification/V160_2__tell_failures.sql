alter table notification_message add column last_error varchar(300);

comment on column notification_message.last_error is 'What the mail server or the way to it said the last time';
