-- An owner gave its own definition up: its versions up to this one go on for the cases
-- that run on them, new cases get the shared one again.
create table engine_withdrawn_variant (
  ending text not null,
  definition_key text not null,
  owner text not null,
  version integer not null,
  constraint engine_withdrawn_variant_ending_definition_key_owner_pk primary key (ending, definition_key, owner)
);
