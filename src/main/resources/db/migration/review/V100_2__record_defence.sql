alter table review_panel
    add column defence         text not null default 'NONE',
    add column defence_held_on date,
    add column defence_minutes text,
    add column defence_finding text,
    add constraint review_panel_defence_ck check (defence in ('NONE', 'CALLED', 'HELD')),
    add constraint review_panel_defence_held_on_ck check (defence <> 'HELD' or (defence_held_on is not null and defence_minutes is not null));

comment on column review_panel.defence is 'Whether the officer has called the applicant to a defence or sent a site visit before summing up';
