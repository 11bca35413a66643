package cn.denggao.modeling;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What an administrator deploys is what a hospital sees, from the next project on. */
@DenggaoTest
class NewVersionShownTests {

	private static final String STAGE = "application-stage.bpmn";

	private static final String REDRAWN = "形式审查（含财务初核）";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private Redrawing redrawing;

	private int former;

	@BeforeEach
	void aRoundIsOpen() {
		story = new ApplicationStory(context);
		redrawing = new Redrawing(context);
		former = library.newestNumber(DefinitionName.valueOf(STAGE));
	}

	@AfterEach
	void theFormerVersionIsBack() {
		redrawing.deploy(redrawing.submitReturn(STAGE, former));
	}

	@Test
	void showsANewProjectOnTheNewDiagramAndAnEarlierOneOnItsOwn() throws Exception {
		// given
		var earlier = story.submitted(story.openRound(), "SX01", "03.04");

		// when
		redrawing.deploy(redrawing.submit(STAGE, text -> text.replace("name=\"形式审查\"", "name=\"" + REDRAWN + "\"")));
		var later = story.submitted(story.openRound(), "SX02", "03.01");

		// then
		assertThat(seen(later, "SX02", "")).contains("<b>" + REDRAWN + "</b>");
		assertThat(seen(later, "SX02", diagram(later))).contains("name=\"" + REDRAWN + "\"");
		assertThat(seen(earlier, "SX01", "")).contains("<b>形式审查</b>").doesNotContain(REDRAWN);
		assertThat(seen(earlier, "SX01", diagram(earlier))).doesNotContain(REDRAWN);
	}

	private String diagram(ProjectId project) {
		return "/diagrams/" + database.queryForObject("""
				select e.proc_def_id_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				where e.business_key_ = ? and d.key_ = 'application-stage' limit 1
				""", String.class, project.toString());
	}

	private String seen(ProjectId project, String hospital, String more) throws Exception {
		Acting applicant = story.applicant(hospital);
		return web.perform(get("/projects/" + project + more).with(authentication(applicant)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
