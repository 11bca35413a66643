alter table application_eligibility
    add column rules   text not null default '[]',
    add column grounds text not null default '{}';

comment on column application_eligibility.rules is 'The rows of the decision table in the words in which they stood then, and which of them were hit; empty where the check is older';
comment on column application_eligibility.grounds is 'What the hospital itself is told of the facts: projects, bans, vetoes declared and confirmed';
