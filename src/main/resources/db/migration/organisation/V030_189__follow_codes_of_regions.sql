-- what a code has become by a day: successors whose time has come; the last one known where there is no further
create function organisation_region_on(of_code text, day date) returns text language sql stable as $$
    with recursive heirs as (
        select g.code, g.successor, g.valid_to, 1 as step from organisation_region g where g.code = of_code
        union all
        select g.code, g.successor, g.valid_to, h.step + 1 from heirs h join organisation_region g on g.code = h.successor
        where h.valid_to < day and h.step < 100)
    select code from heirs order by step desc limit 1
$$;
