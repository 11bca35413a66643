alter table review_review add column deviation_reason text;

comment on column review_review.deviation_reason is 'Why the score is further from the panel''s trimmed mean than the round allows';
