package cn.denggao.application.domain.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.partner.Partner.Answer;
import cn.denggao.organisation.OrganisationId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Partner hospitals of applications, in the order in which they were named. */
@Repository
class Partners {

	private final JdbcTemplate database;

	Partners(JdbcTemplate database) {
		this.database = database;
	}

	List<Partner> of(ProjectId project) {
		return database.query("select * from application_partner where project_id = ? order by position",
				(row, number) -> partner(row), project.value());
	}

	/** In which applications any of these hospitals is a partner, the newest first. */
	List<Partner> ofHospitals(Collection<String> hospitals) {
		return database.query(
				"select * from application_partner where hospital_id = any (?) order by asked_at desc, project_id",
				(row, number) -> partner(row), (Object) hospitals.toArray(String[]::new));
	}

	void add(ProjectId project, OrganisationId hospital, String part, String tasks, Instant at) {
		database.update("""
				insert into application_partner (project_id, hospital_id, position, part, tasks, asked_at)
				select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ? from application_partner where project_id = ?
				""", project.value(), hospital.value(), part, tasks, Timestamp.from(at), project.value());
	}

	void answer(Partner partner, Answer answer, String reason, String by, Instant at) {
		database.update("""
				update application_partner set answer = ?, reason = ?, answered_by = ?, answered_at = ?
				where project_id = ? and hospital_id = ?
				""", answer.name(), reason, by, Timestamp.from(at), partner.project().value(),
				partner.hospital().value());
	}

	void remove(Partner partner) {
		database.update("delete from application_partner where project_id = ? and hospital_id = ?",
				partner.project().value(), partner.hospital().value());
	}

	void leave(Partner partner, Instant at) {
		database.update("update application_partner set left_at = ? where project_id = ? and hospital_id = ?",
				Timestamp.from(at), partner.project().value(), partner.hospital().value());
	}

	private static Partner partner(ResultSet row) throws SQLException {
		return new Partner(new ProjectId(row.getObject("project_id", UUID.class)),
				OrganisationId.of(row.getString("hospital_id")), row.getString("part"), row.getString("tasks"),
				row.getTimestamp("asked_at").toInstant(),
				Optional.ofNullable(row.getString("answer")).map(Answer::valueOf).orElse(null), row.getString("reason"),
				row.getString("answered_by"),
				Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant).orElse(null),
				Optional.ofNullable(row.getTimestamp("left_at")).map(Timestamp::toInstant).orElse(null));
	}

}
