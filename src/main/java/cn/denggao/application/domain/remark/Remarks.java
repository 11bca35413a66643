package cn.denggao.application.domain.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.HandlingAuthority.Office;
import cn.denggao.application.domain.remark.Remark.Side;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what was asked and answered, and up to where each person has read. */
@Repository
class Remarks {

	private static final String COUNT = """
			select r.project_id, count(*) filter (where r.asks and r.id > coalesce((select max(own.id)
			from application_remark own where own.project_id = r.project_id and own.side <> r.side), 0)) as waiting,
			count(*) filter (where r.id > coalesce(seen.read_to, 0)) as unread from application_remark r
			left join application_remark_reading seen on seen.project_id = r.project_id and seen.login = ?
			where r.side = ? and r.project_id = any (?) group by r.project_id""";

	private final JdbcTemplate database;

	Remarks(JdbcTemplate database) {
		this.database = database;
	}

	/** Its number, or none if this person has sent it from the same page before. */
	Optional<Long> add(ProjectId project, Remark remark, Office to, UUID once) {
		return database
			.query("""
					insert into application_remark (project_id, side, organisation, role, to_organisation, to_role, section,
					words, asks, said_by, said_at, once) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					on conflict (project_id, said_by, once) do nothing returning id""",
					(row, number) -> row.getLong(1), project.value(), remark.side().name(), remark.organisation(),
					remark.role(), to.organisation(), to.role(), remark.section(), remark.words(), remark.asks(),
					remark.by(), Timestamp.from(remark.at()), once)
			.stream()
			.findFirst();
	}

	/** What this person sent from that page. */
	Optional<Remark> sent(ProjectId project, String by, UUID once) {
		return database
			.query("select * from application_remark where project_id = ? and said_by = ? and once = ?",
					(row, number) -> remark(row), project.value(), by, once)
			.stream()
			.findFirst();
	}

	/** All, the newest last. */
	List<Remark> of(ProjectId project) {
		return database.query("select * from application_remark where project_id = ? order by id",
				(row, number) -> remark(row), project.value());
	}

	/** The offices that the hospital has asked. */
	List<Office> asked(ProjectId project) {
		return database.query(
				"select distinct to_role, to_organisation from application_remark where project_id = ? and side = ?",
				(row, number) -> new Office(row.getString(1), row.getString(2)), project.value(), Side.HOSPITAL.name());
	}

	/** The last that the person has seen, 0 before the first. */
	long readTo(ProjectId project, String login) {
		return database
			.queryForList("select read_to from application_remark_reading where project_id = ? and login = ?",
					Long.class, project.value(), login)
			.stream()
			.findFirst()
			.orElse(0L);
	}

	void read(ProjectId project, String login, long to) {
		database.update("""
				insert into application_remark_reading as seen (project_id, login, read_to) values (?, ?, ?)
				on conflict (project_id, login) do update set read_to = excluded.read_to
				where seen.read_to < excluded.read_to""", project.value(), login, to);
	}

	/** What a side has said on each of these applications, in one question. */
	Map<ProjectId, RemarkCount> count(Collection<ProjectId> projects, Side side, String login) {
		var counts = new HashMap<ProjectId, RemarkCount>();
		database.query(COUNT, row -> {
			counts.put(new ProjectId(row.getObject(1, UUID.class)), new RemarkCount(row.getInt(2), row.getInt(3)));
		}, login, side.name(), projects.stream().map(ProjectId::value).toArray(UUID[]::new));
		return counts;
	}

	private static Remark remark(ResultSet row) throws SQLException {
		return new Remark(row.getLong("id"), Side.valueOf(row.getString("side")), row.getString("organisation"),
				row.getString("role"), row.getString("section"), row.getString("words"), row.getBoolean("asks"),
				row.getString("said_by"), row.getTimestamp("said_at").toInstant());
	}

}
