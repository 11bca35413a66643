package cn.denggao.bench;

import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

/** Hospitals of the province, each with one dossier that both have signed. */
final class SignedDossiers {

	private static final String SPECIALTY = "04.03";

	private final ApplicationStory story;

	private final JdbcTemplate sql;

	private final RoundId round;

	private final ProjectId words;

	SignedDossiers(ApplicationStory story, JdbcTemplate sql) {
		this.story = story;
		this.sql = sql;
		this.round = story.openRound();
		this.words = story.filledIn(round, "SX03", SPECIALTY);
	}

	RoundId round() {
		return round;
	}

	/** That many more, ready to be handed in. */
	List<Ready> more(int from, int count) {
		return IntStream.range(from, from + count).parallel().mapToObj(this::ready).toList();
	}

	private Ready ready(int number) {
		var hospital = "B%05d".formatted(number);
		sql.update("""
				insert into organisation_hospital (id, name, credit_code, licence_number, region, level, grade, ownership,
				kind, beds, supervisor) select ?, name || ?, ?, licence_number, region, level, grade, ownership, kind, beds,
				supervisor from organisation_hospital where id = 'SX03'""", hospital, number, "BENCH" + hospital);
		account(hospital, "leader1", Role.PROJECT_LEADER);
		account(hospital, "app", Role.HOSPITAL_APPLICANT);
		account(hospital, "head", Role.HOSPITAL_PRINCIPAL);
		account(hospital, "dept", Role.HOSPITAL_DEPT);
		var project = story.filledInLike(words, round, hospital, SPECIALTY);
		story.signedByBoth(project, hospital);
		return new Ready(hospital, project);
	}

	/** As one of SX03, so that no password is hashed ten thousand times. */
	private void account(String hospital, String person, Role role) {
		var login = hospital.toLowerCase() + person;
		sql.update("""
				insert into identity_account (login, name, organisation_id, password_hash, duty, enabled, demonstration,
				failed_attempts, version) select ?, name, ?, password_hash, duty, enabled, demonstration, 0, 0
				from identity_account where login = 'sx03leader1'""", login, hospital);
		sql.update("insert into identity_account_role (login, role) values (?, ?)", login, role.code());
	}

	/** A dossier that only has to be handed in. */
	record Ready(String hospital, ProjectId project) {
	}

}
