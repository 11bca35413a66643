alter table identity_account add column one_time_until timestamptz;
alter table identity_account add column edition integer not null default 1;
alter table identity_account add column entered_at timestamptz;
alter table identity_account add column reset_allowed_by varchar(32);

comment on column identity_account.one_time_until is 'Until when the one-time password lets its owner in to choose another; null once chosen';
comment on column identity_account.edition is 'Rises with roles, password and closing: sign-ins of an older edition end';
comment on column identity_account.reset_allowed_by is 'The officer who agreed that the password of another officer is reset';

alter table identity_account_role add column last_day date not null default date '9999-12-31';

comment on column identity_account_role.last_day is 'Last day of the term; 9999-12-31 when there is none';
