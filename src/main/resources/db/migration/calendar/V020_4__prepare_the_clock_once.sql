-- A function in SQL with a subquery is planned anew at each call; this one once per connection.
create or replace function app_now() returns timestamptz
    language plpgsql volatile
    as $$ begin
        return clock_timestamp() + (select offset_ms from calendar_clock_offset where id = 1) * interval '1 millisecond';
    end $$;
