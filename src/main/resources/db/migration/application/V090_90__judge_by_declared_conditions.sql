create table application_figure (
    number       bigint      generated always as identity constraint application_figure_number_pk primary key,
    subject      text        not null,
    subject_name text        not null,
    kind         text,
    province     text,
    fact         text        not null,
    year         integer     not null,
    value        text        not null,
    source       text        not null,
    declared     boolean     not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    constraint application_figure_source_ck check (source <> '')
);

comment on table application_figure is 'Figures of hospitals and counties by year, never changed: the row recorded last counts';
comment on column application_figure.subject is 'Organisation id, region code, or the code of a hospital that is not in the register';

create index application_figure_fact_year_ix on application_figure (fact, year, subject, number);

alter table application_eligibility add column lines text not null default '[]';

comment on column application_eligibility.lines is 'The declared conditions as they were judged, with values and peers';
