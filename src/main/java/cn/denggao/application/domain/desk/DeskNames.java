package cn.denggao.application.domain.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.desk.DeskScope.Seen;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

/** Makes rows of a list; every name is looked up once, however long the list is. */
final class DeskNames {

	/** What a row needs of the tables. */
	static final String COLUMNS = """
			p.id, p.code, p.title, p.hospital_id, p.specialty_code, p.round_id, p.status, p.leader_name, p.submitted_at,
			p.requested_budget, p.support_name, s.organisation, s.due_at, starts_with(p.status, 'FORMAL_REVIEW') as reviewed,
			(select app_now()) as seen, s.level""";

	/** What the last check found, not what it would find today. */
	static final String DUPLICATE = """
			exists (select from application_eligibility e where e.project_id = %1$s.id and e.findings like
			'%%REGION_DUPLICATE%%' and e.checked_at = (select max(newest.checked_at) from application_eligibility newest
			where newest.project_id = %1$s.id))""";

	private final Seen seen;

	private final OrganisationDirectory organisations;

	private final RoundDirectory rounds;

	private final Map<String, String> regions = new HashMap<>();

	private final Map<String, String> specialties = new HashMap<>();

	private final Map<UUID, String> titles = new HashMap<>();

	DeskNames(Seen seen, OrganisationDirectory organisations, RoundDirectory rounds) {
		this.seen = seen;
		this.organisations = organisations;
		this.rounds = rounds;
		organisations.specialties().forEach(specialty -> specialties.put(specialty.code(), specialty.name()));
	}

	DeskRow row(ResultSet row, int checked, int defects, boolean duplicate) throws SQLException {
		var hospital = seen.hospitals().get(row.getString("hospital_id"));
		boolean reviewed = row.getBoolean("reviewed");
		var due = instant(row, "due_at");
		return new DeskRow(new ProjectId(row.getObject("id", UUID.class)), row.getString("code"),
				row.getString("title"), hospital.name(), region(hospital.region()),
				name(specialties, row.getString("specialty_code"), this::specialty), row.getString("support_name"),
				name(titles, row.getObject("round_id", UUID.class), this::round),
				ProjectStatus.valueOf(row.getString("status")), row.getString("leader_name"),
				instant(row, "submitted_at"), row.getBigDecimal("requested_budget"), reviewed ? due : null,
				reviewed && due != null && due.isBefore(instant(row, "seen")),
				reviewed && seen.organisation().equals(row.getString("organisation")), checked, defects, duplicate);
	}

	String region(String code) {
		return name(regions, code, known -> organisations.region(known).name());
	}

	private String specialty(String code) {
		return organisations.specialty(code).name();
	}

	private String round(UUID round) {
		return rounds.require(new RoundId(round)).title();
	}

	private static <K> String name(Map<K, String> known, K key, Function<K, String> lookUp) {
		return known.computeIfAbsent(key, lookUp);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp timestamp = row.getTimestamp(column);
		return (timestamp == null) ? null : timestamp.toInstant();
	}

}
