package cn.denggao.bench;

import cn.denggao.organisation.Initials;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Five hundred hospitals of eleven cities, twenty specialties and as many applications as
 * asked for, half of them under review, a tenth of those too long.
 */
final class DeskFilled {

	private final JdbcTemplate sql;

	private final int applications;

	DeskFilled(JdbcTemplate sql, int applications) {
		this.sql = sql;
		this.applications = applications;
	}

	void all() {
		organisations();
		sql.update("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status, leader_name,
				submitted_at, requested_budget, initials, version)
				select md5('project' || n)::uuid, 'SX136-2026-' || lpad(n::text, 6, '0'),
				('00000000-0000-0000-0000-' || lpad((n / 10000)::text, 12, '0'))::uuid, 'B' || (n % 500),
				'S' || ((n / 500) % 20), '骨科临床专科建设项目' || n,
				(array['FORMAL_REVIEW_PROVINCE', 'RECOMMENDED', 'FORMAL_REVIEW_CITY', 'IN_CONSTRUCTION'])[1 + n % 4],
				'陈叙白', timestamptz '2026-01-01' + n * interval '1 minute', 1000000 + n, ? || n, 0
				from generate_series(0, ? - 1) n""", Initials.of("骨科临床专科建设项目"), applications);
		sql.update("""
				insert into application_stop (project_id, position, level, role, organisation, recommends, entered_at, due_at)
				select md5('project' || n)::uuid, 1, 'PROVINCE', 'hc-province', '140000', false, now(),
				now() + (case when n % 10 = 0 then -1 else 9 end) * interval '1 day' from generate_series(0, ? - 1) n""",
				applications);
		sql.update("""
				insert into application_checklist (project_id, level, item, verdict, saved_by, saved_at)
				select md5('project' || n)::uuid, 'PROVINCE', 'ITEM' || i, 'OK', 'officer', now()
				from generate_series(0, ? - 1, 4) n cross join generate_series(1, 12) i""", applications);
	}

	private void organisations() {
		sql.execute("""
				insert into organisation_region (code, name, level) values ('140000', '山西省', 'PROVINCE');
				insert into organisation_region (code, name, level, parent)
				select (140000 + n * 100)::text, '第' || n || '市', 'CITY', '140000' from generate_series(1, 11) n;
				insert into organisation_authority (id, name, level, region) values ('140000', '省级', 'PROVINCE', '140000');
				insert into organisation_authority (id, name, level, region, superior)
				select (140000 + n * 100)::text, '第' || n || '市', 'CITY', (140000 + n * 100)::text, '140000'
				from generate_series(1, 11) n;
				insert into organisation_hospital (id, name, credit_code, licence_number, region, level, grade, ownership,
				kind, beds, supervisor) select 'B' || n, '第' || n || '医院', n::text, n::text,
				(140000 + (1 + n % 11) * 100)::text, 'TERTIARY', 'A', 'PUBLIC', 'GENERAL', 500,
				(140000 + (1 + n % 11) * 100)::text from generate_series(0, 499) n;
				insert into organisation_specialty (code, name) select 'S' || n, '专科' || n from generate_series(0, 19) n""");
	}

}
