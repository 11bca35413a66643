-- A veto puts a partner out of an application that competes already; what was signed stays (ADR 0049).
alter table application_partner add column left_at timestamptz;
alter table application_partner add constraint application_partner_left_ck check (left_at is null or answer = 'CONFIRMED');
