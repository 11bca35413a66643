package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What a hospital has done before that bears on a new application. */
@Repository
class HospitalRecord {

	private static final String BUILDING = """
			('APPROVED', 'AGREEMENT_PENDING', 'IN_CONSTRUCTION', 'MIDTERM', 'RECTIFYING', 'REINSPECTION',
			'FINAL_ACCEPTANCE_DUE', 'ACCEPTANCE', 'RECTIFY_REACCEPT', 'SUSPENDED')""";

	private final JdbcTemplate database;

	HospitalRecord(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Takes the rows of all drafts of the hospital, of whatever round, so that two of
	 * them are not counted against its cap at the same time.
	 */
	void lock(ProjectSummary project) {
		database.queryForList("""
				select id from application_project where hospital_id = ? and status = 'DRAFT' order by id for update""",
				UUID.class, project.hospital().value());
	}

	/** Other applications of the hospital submitted in the round and not withdrawn. */
	int submitted(ProjectSummary project) {
		return database.queryForObject("""
				select count(*) from application_project where round_id = ? and hospital_id = ? and id <> ?
				and submitted_at is not null and status <> 'WITHDRAWN'
				""", Integer.class, project.round().value(), project.hospital().value(), project.id().value());
	}

	/** The same over several rounds; who was refused has not used a place. */
	int submitted(ProjectSummary project, List<RoundId> rounds) {
		return database.queryForObject("""
				select count(*) from application_project where round_id = any (?) and hospital_id = ? and id <> ?
				and submitted_at is not null and status not in ('WITHDRAWN', 'REJECTED')
				""", Integer.class, rounds.stream().map(RoundId::value).toArray(UUID[]::new),
				project.hospital().value(), project.id().value());
	}

	/** Projects of the specialty that are being built by one of these hospitals. */
	List<ProjectId> building(ProjectSummary project, List<OrganisationId> hospitals) {
		return database
			.queryForList(
					"select id from application_project where hospital_id = any (?) and specialty_code = ?"
							+ " and id <> ? and status in " + BUILDING + " order by code",
					UUID.class, hospitals.stream().map(OrganisationId::value).toArray(String[]::new),
					project.specialtyCode(), project.id().value())
			.stream()
			.map(ProjectId::new)
			.toList();
	}

	/** Projects of the specialty that were terminated or revoked after this. */
	List<Ending> endedSince(ProjectSummary project, Instant since) {
		return database.query("""
				select c.project_id, c.to_status, c.changed_at from application_project p
				join application_status_change c on c.project_id = p.id and c.to_status in ('TERMINATED', 'REVOKED')
				where p.hospital_id = ? and p.specialty_code = ? and c.changed_at > ? order by c.changed_at desc, c.id
				""",
				(row, number) -> new Ending(new ProjectId(row.getObject("project_id", UUID.class)),
						ProjectStatus.valueOf(row.getString("to_status")), row.getTimestamp("changed_at").toInstant()),
				project.hospital().value(), project.specialtyCode(), Timestamp.from(since));
	}

	/** The day on which a project was approved, if it still counts. */
	Optional<LocalDate> approvedOn(ProjectId project) {
		return database
			.queryForList("select approved_on from application_approved where project_id = ? and lost_on is null",
					LocalDate.class, project.value())
			.stream()
			.findFirst();
	}

	/**
	 * The end of a project.
	 *
	 * @param how terminated or revoked
	 */
	record Ending(ProjectId project, ProjectStatus how, Instant at) {
	}

}
