package cn.denggao.application;

import java.util.ArrayList;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class ExampleDossiersTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private ProjectDirectory projects;

	@Test
	void areCompleteWithoutAProblem() throws Exception {
		// given
		var story = new ApplicationStory(context);
		var round = story.openRound();
		var problems = new ArrayList<Object>();

		// when
		try (var file = new ClassPathResource("demonstration/applications.yaml").getInputStream()) {
			for (var entry : new YAMLMapper().readTree(file).path("applications")) {
				var project = story.draft(round, entry.path("hospital").asText(), entry.path("specialty").asText());
				story.applicant(entry.path("hospital").asText()).does(() -> {
					try {
						story.play(project, "UserTask_FillInApplication");
					}
					catch (Refused refused) {
						problems.add(entry.path("key").asText());
						problems.addAll(desk.problems(projects.require(project)));
					}
				});
			}
		}

		// then
		assertThat(problems).isEmpty();
	}

}
