package cn.denggao.application.domain.desk;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class SpellingTitlesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SpellingTitles spelling;

	@Autowired
	private JdbcTemplate database;

	@Test
	void addsInitialsToTitlesThatWereWrittenBefore() {
		// given
		var story = new ApplicationStory(context);
		var project = story.draft(story.openRound(), "SX01", "03.04");
		assertThat(initials(project.value())).isEqualTo("ljlczkjsxm");
		database.update("update application_project set title = '重庆专科', initials = null where id = ?", project.value());

		// when
		spelling.all();

		// then
		assertThat(initials(project.value())).isEqualTo("cqzk");
	}

	private String initials(Object project) {
		return database.queryForObject("select initials from application_project where id = ?", String.class, project);
	}

}
