alter table approval_late_entry drop constraint approval_late_entry_status_ck;
alter table approval_late_entry add constraint approval_late_entry_status_ck
    check (status in ('UNUSED', 'DUE', 'CONFIRMED', 'IN_NOTICE', 'CLEARED', 'APPROVED', 'DROPPED', 'ON_LIST'));
