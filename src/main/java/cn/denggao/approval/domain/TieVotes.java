package cn.denggao.approval.domain;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The places a leading group gave to equals, by project. */
@Repository
class TieVotes {

	private final JdbcTemplate database;

	TieVotes(JdbcTemplate database) {
		this.database = database;
	}

	Map<ProjectId, Integer> of(RoundId round) {
		return database
			.query("select project, place from approval_vote where round = ?",
					(row, at) -> Map.entry(new ProjectId(row.getObject(1, UUID.class)), row.getInt(2)), round.value())
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void put(RoundId round, ProjectId project, int place, String minutesNo) {
		database.update("""
				insert into approval_vote (round, project, place, minutes_no) values (?, ?, ?, ?)
				on conflict (round, project) do update set place = excluded.place, minutes_no = excluded.minutes_no
				""", round.value(), project.value(), place, minutesNo);
	}

}
