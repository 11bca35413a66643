alter table review_expert add column suspended boolean not null default false;

comment on column review_expert.suspended is 'Not drawn and not called while it lasts; seats already taken stay';
