-- Every write names the project; without this index, leaving an element rewrites the row alone.
drop index tracking_step_open_ix;
alter table tracking_step set (fillfactor = 80);
