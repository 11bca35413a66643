-- The inbox walks in the page's own order what nobody has claimed yet, and what the person has claimed; both are counted
-- without visiting the table. What others have claimed costs nothing.
drop index worklist_entry_inbox_ix;
create index worklist_entry_open_ix on worklist_entry (principal, created_at desc, task_id desc) where assignee is null;
create index worklist_entry_claimed_ix on worklist_entry (principal, assignee, created_at desc, task_id desc) where assignee is not null;
