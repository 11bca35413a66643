create table identity_account (
	login varchar(32) not null,
	name varchar(60) not null,
	organisation_id varchar(32) not null,
	password_hash varchar(200) not null,
	duty varchar(120) not null,
	enabled boolean not null,
	demonstration boolean not null,
	failed_attempts integer not null,
	locked_until timestamptz,
	version bigint not null,
	constraint identity_account_login_pk primary key (login),
	constraint identity_account_login_ck check (login ~ '^[a-z][a-z0-9-]{2,31}$'),
	constraint identity_account_organisation_id_ck check (organisation_id ~ '^[A-Za-z0-9]{1,32}$'),
	constraint identity_account_failed_attempts_ck check (failed_attempts >= 0)
);

create table identity_account_role (
	login varchar(32) not null,
	role varchar(32) not null,
	constraint identity_account_role_login_role_pk primary key (login, role),
	constraint identity_account_role_login_fk foreign key (login) references identity_account (login)
);

create index identity_account_role_role_ix on identity_account_role (role);
