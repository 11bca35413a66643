-- Rubrics are changed in the program now, too.
alter table programme_rubric add column kept_at timestamptz;
update programme_rubric set kept_at = coalesce((select max(imported_at) from programme_programme), now());
alter table programme_rubric alter column kept_at set not null;
alter table programme_rubric add column imported boolean not null default true;
alter table programme_rubric alter column imported drop default;
comment on column programme_rubric.imported is 'Whether this version came with a programme pack';

create function programme_rubric_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'Version % of rubric % never changes', old.version, old.code;
end $$;

create trigger programme_rubric_kept before update or delete on programme_rubric
    for each row execute function programme_rubric_is_kept();
