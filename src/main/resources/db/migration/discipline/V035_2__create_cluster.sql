create table discipline_cluster (
    id         uuid        not null constraint discipline_cluster_id_pk primary key,
    hospital   text        not null,
    name       text        not null,
    lead       text        not null,
    formed_by  text        not null,
    formed_at  timestamptz not null,
    ended_by   text,
    ended_at   timestamptz,
    version    bigint      not null,
    constraint discipline_cluster_name_ck check (length(name) between 2 and 60),
    constraint discipline_cluster_ended_ck check ((ended_by is null) = (ended_at is null))
);

create unique index discipline_cluster_name_uk on discipline_cluster (hospital, name) where ended_at is null;

create table discipline_cluster_member (
    cluster_id uuid not null constraint discipline_cluster_member_cluster_id_fk references discipline_cluster (id),
    specialty  text not null,
    constraint discipline_cluster_member_pk primary key (cluster_id, specialty)
);
