package cn.denggao.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Every act that deals with all projects of a round stays short when there are many. */
@DenggaoTest
@Import({ ScriptedNeighbours.class, ApprovalStory.class, ApprovalStory.Beans.class })
class DecidingManyTests {

	private static final int MANY = Integer.getInteger("denggao.test.projects", 300);

	private static final Duration SHORT = Duration.ofSeconds(20);

	@Autowired
	private ApprovalStory story;

	private final Map<String, Duration> took = new LinkedHashMap<>();

	@Test
	void decidesARoundOfMany() {
		// given
		var round = story.round(MANY / 2,
				rules -> ((ObjectNode) rules.get("ranking")).put("perHospital", 0).putNull("capitalShare"));
		var projects = judged(round);
		story.found(round, projects);

		// when
		times("scored", () -> story.scored(round));
		times("confirmed", () -> story.confirmed(round));
		heard(round);
		times("published", () -> story.published(round));
		times("notice ends", () -> story.noticeEnds(round));
		heard(round);
		times("approved", () -> story.issued(round));

		// then
		assertThat(took.values()).as("%s", took).allMatch(each -> each.compareTo(SHORT) < 0);
		assertThat(story.rows("select status, count(*) from application_project where round_id = ? group by status",
				round.value()))
			.extracting(row -> row.get("status"), row -> row.get("count"))
			.contains(tuple("APPROVED", MANY / 2L));
		assertThat(rows("application_status_change c join application_project p on p.id = c.project_id", round))
			.isEqualTo(MANY * 2L + MANY / 2 * 2L);
		assertThat(rows("""
				audit_entry e join application_project p on e.subject_type = 'project' and e.subject_id = p.id::text
				and e.action = 'application.status-changed'""", round)).isEqualTo(MANY * 2L + MANY / 2 * 2L);
		assertThat(rows("""
				notification_message m join application_project p on m.recipient = p.leader_login""", round))
			.isEqualTo(MANY + MANY / 2L);
	}

	/** The better, the smaller the place; each at a hospital and specialty of its own. */
	private List<ProjectId> judged(RoundId round) {
		var database = story.beans().database();
		var projects = database.queryForList("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
				leader_login, leader_name, submitted_at, version)
				select gen_random_uuid(), 'T-MANY-' || h.id || '-' || s.code, ?, h.id, s.code, '项目', 'UNDER_REVIEW',
				'leader-' || h.id || '-' || s.code, '负责人', app_now(), 0
				from organisation_hospital h cross join organisation_specialty s limit ? returning id""", UUID.class,
				round.value(), MANY);
		return projects.stream().map(ProjectId::new).toList();
	}

	/** Processes that do not exist cannot say so. */
	private void heard(RoundId round) {
		story.beans().database().update("update approval_standing set seen = changed where round = ?", round.value());
	}

	private long rows(String tables, RoundId round) {
		return (Long) story.rows("select count(*) from " + tables + " where p.round_id = ?", round.value())
			.get(0)
			.get("count");
	}

	private void times(String what, Runnable act) {
		var start = Instant.now();
		act.run();
		took.put(what, Duration.between(start, Instant.now()));
	}

}
