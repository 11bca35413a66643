alter table programme_round add column quotas_by text;
comment on column programme_round.quotas_by is 'Who set the quotas of recommending units last; null while they are those of the pack';
