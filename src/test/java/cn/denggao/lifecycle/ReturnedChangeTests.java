package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ChangeId;
import cn.denggao.construction.domain.ChangeContent;
import cn.denggao.construction.domain.RequestingChange;
import cn.denggao.construction.domain.ReturningChange;
import cn.denggao.engine.NotDueYet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.PRINCIPAL;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was sent back and is not amended lapses, on the record. */
@StagesTest
class ReturnedChangeTests {

	@Autowired
	private ProjectStory story;

	@Autowired
	private RequestingChange requesting;

	@Autowired
	private ReturningChange returning;

	@Autowired
	private JdbcTemplate database;

	private ProjectId project;

	private ChangeId change;

	@BeforeEach
	void aChangeIsSentBack() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
		change = DEPARTMENT
			.gets(() -> requesting.request(project, ChangeContent.indicator("CMI", new BigDecimal("1.28")), REASON));
		story.answer(change.toString(), "UserTask_EndorseChange", PRINCIPAL, Map.of("decision", "APPROVE"));
		story.answer(change.toString(), "UserTask_DecideChange", OFFICER,
				Map.of("decision", "RETURN", "reason", REASON));
	}

	@Test
	void lapsesOnTheRecordWhenItsTimeIsOver() {
		// given
		assertThatThrownBy(() -> returning.lapse(change)).isInstanceOf(NotDueYet.class);
		story.clock().at("2025-08-01T09:00");

		// when
		returning.lapse(change);

		// then
		assertThat(
				database.queryForList("select action from audit_entry where subject_id = ? order by seq desc limit 1",
						String.class, project.toString()))
			.containsExactly("construction.change-lapsed");
	}

}
