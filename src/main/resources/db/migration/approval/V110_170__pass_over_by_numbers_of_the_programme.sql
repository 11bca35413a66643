alter table approval_ranking_row drop constraint approval_ranking_row_reason_ck;
alter table approval_ranking_row add constraint approval_ranking_row_reason_ck
    check (reason in ('CAPITAL_CAP', 'HOSPITAL_CAP', 'SCORE_FLOOR', 'BOUND', 'PROGRAMME_NUMBER'));
