package cn.denggao.application;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier in which nothing is wrong, and what is told of it when something is changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OneCompleteDossier {

	@Autowired
	ApplicationContext context;

	@Autowired
	private MessageSource messages;

	ApplicationStory story;

	ProjectId project;

	@BeforeAll
	void aCompleteDossier() {
		story = new ApplicationStory(context);
		project = story.filledIn(story.openRound(), "SX01", "03.04");
		story.sign(project, story.principal("SX01"), Capacity.PRINCIPAL, true);
		story.sign(project, story.leader("SX01"), Capacity.PROJECT_LEADER, false);
		assertThat(story.openTasks(project)).containsExactly("UserTask_FillInApplication");
	}

	/** The problems that other values bring; afterwards the dossier is as it was. */
	List<String> problemsWith(String section, String key, String value) {
		return problemsWith(section, Map.of(key, value));
	}

	List<String> problemsWith(String section, Map<String, String> changes) {
		var right = context.getBean(DossierDesk.class).content(project).section(section);
		var wrong = new HashMap<>(right);
		wrong.putAll(changes);
		save(section, wrong);
		try {
			return problems().stream().map(this::sentence).toList();
		}
		finally {
			save(section, right);
			assertThat(problems()).isEmpty();
		}
	}

	List<Problem> problems() {
		return context.getBean(DossierDesk.class).problems(context.getBean(ProjectDirectory.class).require(project));
	}

	private void save(String section, Map<String, String> values) {
		var seen = context.getBean(Dossiers.class).saved(project, section).orElseThrow().version();
		story.applicant("SX01").gets(() -> context.getBean(FillingDossier.class).save(project, section, values, seen));
	}

	private String sentence(Problem problem) {
		return messages.getMessage(problem.message(), problem.arguments().toArray(), Locale.CHINA);
	}

}
