package cn.denggao.application;

import java.io.IOException;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectPaper.Kind;
import cn.denggao.application.domain.Opinion;
import cn.denggao.application.domain.DossierOpinions;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.paper.MakingPapers;
import cn.denggao.document.DocumentId;
import cn.denggao.document.Documents;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Section N of a dossier: who has said what, in order, and whose box is still blank. */
@DenggaoTest
class DossierOpinionsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DossierOpinions opinions;

	@Autowired
	private ProjectDirectory projects;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void aHospitalBelowACityApplies() {
		story = new ApplicationStory(context);
		database.update("update organisation_hospital set supervisor = '140200' where id = 'SX11'");
		round = story.openRound();
		project = story.filledIn(round, "SX11", "03.02");
	}

	@AfterEach
	void putsTheHospitalBack() {
		new ApplicationStory(context);
	}

	@Test
	void beginsWithBlankBoxesInTheOrderOfTheChain() throws Exception {
		assertThat(said(true)).containsExactly("HOSPITAL []", "CITY []", "PROVINCE []", "FINANCE []");
		assertThat(page("preview", story.applicant("SX11"))).contains("各级意见", "申报单位", "市级卫生健康部门", "省级卫生健康部门", "财政部门",
				"（盖章）");
	}

	@Test
	void countsWhatIsSignedOfTheContentThatIsThere() {
		// when
		story.sign(project, story.principal("SX11"), Capacity.PRINCIPAL, true);

		// then
		assertThat(said(true)).first().isEqualTo("HOSPITAL [PRINCIPAL]");

		// when
		database.update("update application_section set content = replace(content, '0351-5550000', '0351-5550001')"
				+ " where project_id = ? and section = 'E'", project.value());

		// then
		assertThat(said(true)).first().isEqualTo("HOSPITAL []");
	}

	@Test
	void tellsOfficersWhoSaidItAndHospitalsOnlyWhatWasSaid() throws Exception {
		// given
		handedIn();
		var name = context.getBean(AccountDirectory.class).nameOf(CITY.actor().login());
		story.review(project, CITY, "PASS");
		assertThat(said(false)).contains("CITY []");

		// when
		CITY.does(() -> context.getBean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, 1, "专科基础扎实，符合本市布局，同意推荐。"))));

		// then
		assertThat(said(false)).containsExactly("HOSPITAL [PRINCIPAL, PROJECT_LEADER]", "CITY [PASS, RECOMMENDED]",
				"PROVINCE []", "FINANCE []");
		assertThat(box(page("dossier", OFFICER))).contains(name, "同意推荐");
		assertThat(box(page("dossier", story.applicant("SX11")))).contains("同意推荐").doesNotContain(name, "专科基础扎实");
		assertThat(box(page("dossier", Acting.as("third", "140000", Role.THIRD_PARTY)))).doesNotContain(name);
	}

	@Test
	void tellsHospitalsNoMoreInTheProgress() throws Exception {
		// given
		handedIn();
		story.review(project, CITY, "PASS");

		// when
		CITY.does(() -> context.getBean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, 1, "专科基础扎实，符合本市布局，同意推荐。"))));

		// then
		assertThat(progress(OFFICER)).contains("推荐，第 1 位", "专科基础扎实");
		for (var reader : List.of(story.applicant("SX11"), Acting.as("third", "140000", Role.THIRD_PARTY))) {
			assertThat(progress(reader)).as(reader.getName())
				.contains("推荐排序 <span class=\"dg-tag dg-tag--green\">同意推荐</span>")
				.doesNotContain("第 1 位", "专科基础扎实");
		}
	}

	@Test
	void leavesTheBoxBlankAsLongAsItIsReturnedForCorrection() {
		// given
		handedIn();

		// when
		story.review(project, CITY, "RETURN", "TEAM");

		// then
		assertThat(said(false)).contains("CITY []");
	}

	@Test
	void printsTheBoxesThatWereBlankWhenItWasHandedIn() throws IOException {
		// given
		handedIn();

		// when
		context.getBean(MakingPapers.class).make(Integer.MAX_VALUE);

		// then
		var paper = context.getBean(ProjectPapers.class)
			.of(project)
			.stream()
			.filter(each -> each.kind() == Kind.DOSSIER)
			.findFirst()
			.orElseThrow();
		assertThat(paper.document()).isNotNull();
		try (var file = context.getBean(Documents.class).open(DocumentId.parse(paper.document()));
				var pdf = Loader.loadPDF(file.readAllBytes())) {
			var text = new PDFTextStripper().getText(pdf);
			assertThat(text.substring(text.lastIndexOf("申报单位意见"))).containsSubsequence("申报单位意见", "财政部门意见")
				.contains("市级卫生健康部门意见", "省级卫生健康部门意见", "（盖章）");
		}
	}

	private void handedIn() {
		story.signedByBoth(project, "SX11");
		story.submit(project, "SX11");
	}

	private List<String> said(boolean draft) {
		var summary = projects.require(project);
		return opinions.of(summary, draft ? null : summary.submittedAt())
			.stream()
			.map(each -> each.office() + " " + each.said().stream().map(Opinion.Said::conclusion).toList())
			.toList();
	}

	private static String box(String page) {
		return page.substring(page.indexOf("id=\"sN\""), page.indexOf("</section>", page.indexOf("id=\"sN\"")));
	}

	private String progress(Acting who) throws Exception {
		return web.perform(get("/projects/{id}", project).with(authentication(who)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String page(String name, Acting who) throws Exception {
		return web.perform(get("/projects/{id}/" + name, project).with(authentication(who)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
