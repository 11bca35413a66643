alter table modeling_release drop constraint modeling_release_status_ck;
alter table modeling_release add constraint modeling_release_status_ck
    check (status in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'USED', 'OVERTAKEN'));
alter table modeling_release drop constraint modeling_release_decided_at_ck;
alter table modeling_release add constraint modeling_release_decided_at_ck
    check (status in ('WAITING', 'WITHDRAWN', 'OVERTAKEN') or (approver is not null and decided_at is not null));
