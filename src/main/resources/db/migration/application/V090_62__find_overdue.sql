-- Reviews past their limit are few among all that are under way.
create index application_stop_due_at_ix on application_stop (due_at) where entered_at is not null and passed_at is null;
