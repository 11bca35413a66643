package cn.denggao.application.domain.veto;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.VetoKind;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Vetoes; nothing of what a person has said is ever changed. */
@Repository
class Vetoes {

	private static final String IN_FORCE = " where hospital_id = any (?) and confirmed and lifted_at is null";

	private final JdbcTemplate database;

	Vetoes(JdbcTemplate database) {
		this.database = database;
	}

	void share(OrganisationId hospital) {
		database.query("select pg_advisory_xact_lock_shared(hashtextextended('vetoes ' || ?, 0))", row -> {
		}, hospital.value());
	}

	void hold(OrganisationId hospital) {
		database.query("select pg_advisory_xact_lock(hashtextextended('vetoes ' || ?, 0))", row -> {
		}, hospital.value());
	}

	void add(ProjectId project, OrganisationId authority, String hospital, VetoKind kind, String facts, String by,
			Instant at) {
		database.update("""
				insert into application_veto (id, project_id, authority, hospital_id, kind, facts, found_by, found_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", UUID.randomUUID(), project.value(), authority.value(), hospital,
				kind.name(), facts, by, Timestamp.from(at));
	}

	/** All of these hospitals, the newest first. */
	List<Veto> of(Collection<String> hospitals) {
		return database.query("select * from application_veto where hospital_id = any (?) order by found_at desc, id",
				Vetoes::veto, (Object) hospitals.toArray(String[]::new));
	}

	/** One of these hospitals, its row locked. */
	Optional<Veto> locked(UUID id, Collection<String> hospitals) {
		return database
			.query("select * from application_veto where id = ? and hospital_id = any (?) for update", Vetoes::veto, id,
					hospitals.toArray(String[]::new))
			.stream()
			.findFirst();
	}

	void confirm(UUID id, String by, Instant at) {
		database.update("update application_veto set confirmed = true, answered_by = ?, answered_at = ? where id = ?",
				by, Timestamp.from(at), id);
	}

	void dismiss(UUID id, String reason, String by, Instant at) {
		database.update("""
				update application_veto set confirmed = false, answer_reason = ?, answered_by = ?, answered_at = ?
				where id = ?""", reason, by, Timestamp.from(at), id);
	}

	void withdraw(UUID id, String by, Instant at) {
		database.update("update application_veto set withdrawn_by = ?, withdrawn_at = ? where id = ?", by,
				Timestamp.from(at), id);
	}

	/** The request to lift is taken back; what was said is in the trail. */
	void withdrawLift(UUID id) {
		database.update("update application_veto set lift_reason = null, lift_asked_by = null where id = ?", id);
	}

	void askLift(UUID id, String reason, String by) {
		database.update("update application_veto set lift_reason = ?, lift_asked_by = ? where id = ?", reason, by, id);
	}

	void lift(UUID id, String by, Instant at) {
		database.update("update application_veto set lifted_by = ?, lifted_at = ? where id = ?", by, Timestamp.from(at),
				id);
	}

	/** The request ends, and is kept with its answer. */
	void refuseLift(Veto veto, String answer, String by, Instant at) {
		database.update("""
				insert into application_veto_refusal (veto, asked_reason, asked_by, reason, refused_by, refused_at)
				values (?, ?, ?, ?, ?, ?)""", veto.id(), veto.lift(), veto.liftAskedBy(), answer, by,
				Timestamp.from(at));
		database.update("update application_veto set lift_reason = null, lift_asked_by = null where id = ?", veto.id());
	}

	/** Requests for lifting that were refused, the newest first. */
	List<Refusal> refusals(UUID veto) {
		return database.query(
				"select asked_reason, asked_by, reason, refused_by, refused_at from application_veto_refusal "
						+ "where veto = ? order by refused_at desc",
				(row, number) -> new Refusal(row.getString("asked_reason"), row.getString("asked_by"),
						row.getString("reason"), row.getString("refused_by"), instant(row, "refused_at")),
				veto);
	}

	/** The kinds that count against these hospitals now. */
	List<VetoKind> inForce(Collection<String> hospitals) {
		return database
			.queryForList("select kind from application_veto" + IN_FORCE + " order by kind", String.class,
					(Object) hospitals.toArray(String[]::new))
			.stream()
			.map(VetoKind::valueOf)
			.toList();
	}

	private static Veto veto(ResultSet row, int number) throws SQLException {
		return new Veto(row.getObject("id", UUID.class), OrganisationId.of(row.getString("authority")),
				OrganisationId.of(row.getString("hospital_id")), VetoKind.valueOf(row.getString("kind")),
				row.getString("facts"), row.getString("found_by"), instant(row, "found_at"),
				(Boolean) row.getObject("confirmed"), row.getString("answered_by"), instant(row, "answered_at"),
				row.getString("answer_reason"), row.getString("lift_reason"), row.getString("lift_asked_by"),
				row.getString("lifted_by"), instant(row, "lifted_at"), row.getString("withdrawn_by"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getTimestamp(column);
		return (at == null) ? null : at.toInstant();
	}

}
