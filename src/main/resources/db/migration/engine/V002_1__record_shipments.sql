-- What the program itself has deployed. The engine's own column for the source of a
-- deployment is free text of whoever deploys, so it proves nothing.
create table engine_shipment (
  deployment varchar(64) not null,
  file varchar(255) not null,
  sha256 char(64) not null,
  shipped_at timestamptz not null default clock_timestamp(),
  constraint engine_shipment_deployment_file_pk primary key (deployment, file)
);
create index engine_shipment_file_ix on engine_shipment (file, shipped_at);

-- Deployments made before this table existed.
do $$
begin
  if to_regclass('act_re_deployment') is not null then
    execute $earlier$
      insert into engine_shipment (deployment, file, sha256, shipped_at)
      select d.id_, b.name_, encode(sha256(b.bytes_), 'hex'), d.deploy_time_ at time zone 'Asia/Shanghai'
      from act_re_deployment d join act_ge_bytearray b on b.deployment_id_ = d.id_
      where d.source_ = 'shipped' and d.name_ = 'shipped' and not b.generated_
    $earlier$;
  end if;
end $$;
