-- The layer of the service system to which a category's projects belong (R003-11).
alter table programme_category add column layer text;
alter table programme_category add constraint programme_category_layer_ck check (layer in ('LEADS', 'SUPPORTS', 'BODY'));
