-- Rubrics taken in before owners were kept: used by rounds of one province's or the nation's programmes alone, they are its own.
insert into programme_rubric_owner (rubric, organisation)
select used.rubric, min(used.organisation)
from (
    select rules.content #>> array[place.name, 'id'] as rubric, p.organisation
    from (
        select r.programme, r.draft_rules::jsonb as content from programme_round r where r.draft_rules is not null
        union all
        select r.programme, v.content::jsonb from programme_round_rules v join programme_round r on r.id = v.round) rules
    join programme_programme p on p.code = rules.programme
    cross join (values ('rubric'), ('midtermRubric'), ('acceptanceRubric')) place(name)) used
where exists (select from programme_rubric b where b.code = used.rubric)
    and not exists (select from programme_rubric_owner o where o.rubric = used.rubric)
group by used.rubric
having count(distinct used.organisation) = 1 and exists (select from organisation_authority a
    where a.id = min(used.organisation) and a.level in ('PROVINCE', 'NATION'));
