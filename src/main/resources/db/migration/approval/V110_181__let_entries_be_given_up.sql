alter table approval_late_entry add column given_up_reason text;
alter table approval_late_entry add column given_up_by text;
alter table approval_late_entry add constraint approval_late_entry_given_up_ck
    check ((given_up_reason is null) = (given_up_by is null) and (given_up_reason is null or status = 'DROPPED'));
alter table approval_late_entry drop constraint approval_late_entry_cause_ck;
alter table approval_late_entry add constraint approval_late_entry_cause_ck
    check (cause in ('LEFT', 'LAPSED', 'REMOVED', 'HELD', 'FORGONE'));
