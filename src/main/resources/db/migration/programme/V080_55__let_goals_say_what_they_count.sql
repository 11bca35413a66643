alter table programme_quota add column selects jsonb;
alter table programme_quota add column per_year boolean not null default false;
alter table programme_quota add constraint programme_quota_selects_ck check (kind = 'GOAL' or selects is null);

comment on column programme_quota.selects is 'Which approvals a goal counts: tiers, categories, specialties, regions, authorities; null if it counts none';
comment on column programme_quota.per_year is 'Whether the goal is meant for each year of rounds';
