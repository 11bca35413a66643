-- A veto counts against its hospital everywhere; only whoever found it, and those above, speak on it.
alter table application_veto add column authority text;
update application_veto v set authority = r.organisation
from application_project p join programme_round r on r.id = p.round_id where p.id = v.project_id;
alter table application_veto alter column authority set not null;
