package cn.denggao.application;

import java.time.Instant;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each type of project of the provincial programme from its round to the province's desk.
 */
@DenggaoTest
class NineProjectTypesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private DossierDesk desk;

	private ApplicationStory story;

	@BeforeEach
	void bringsThePackIn() {
		story = new ApplicationStory(context);
	}

	@ParameterizedTest
	@CsvSource({ "LEADING_SPECIALTY, A B C D E F G S H I J K L M O, 14", "KEY_LABORATORY, A B C P V E K T L M O, 5",
			"EXCELLENT_TEAM, A B C E W K T L M O, 5", "FRONTIER_TECHNOLOGY, A B C D E H K T L M O, 4",
			"EQUIPMENT, A B C D E P H K T L M O, 4", "RESEARCH_PLATFORM, A B C D E P S K T L M O, 4",
			"INTERNATIONAL, A B C D E P Q K T L M O, 4", "DISEASE_CENTRE, A B C D E P Q K T L M O, 4",
			"TRANSFER, A B C D E P Q K T L M O, 4" })
	@Requirement(value = "R004-03", page = "/projects/{id}/application")
	void isFilledInByItsOwnFormAndHandedIn(String category, String sections, int indicators) {
		// given a leading specialty that base projects may lean on
		story.submitted(story.openRound(), "SX01", "03.05");
		var round = story.open(story.draftRound(category));

		// when
		var project = story.submitted(round, "SX01", "03.04");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		var form = desk.form(projects.require(project));
		assertThat(String.join(" ", form.sections().stream().map(section -> section.code()).toList()))
			.isEqualTo(sections);
		var dossier = desk.preview(projects.require(project), Instant.EPOCH);
		assertThat(dossier.indicators()).hasSize(indicators);
		assertThat(dossier.budget()).isNotEmpty();
	}

}
