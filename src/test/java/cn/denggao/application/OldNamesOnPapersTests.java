package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectPaper.Kind;
import cn.denggao.application.domain.paper.MakingPapers;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.document.DocumentId;
import cn.denggao.document.Documents;
import cn.denggao.identity.Role;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.requirements.Requirement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Scenario 17 of domain §11: what was handed in keeps the names of its day. */
@DenggaoTest
class OldNamesOnPapersTests {

	private static final Acting KEEPER = Acting.as("hbsys", "130000", Role.SYS_ADMIN);

	private static final OrganisationId OLD = OrganisationId.of("ON2");

	private static final OrganisationId HEIR = OrganisationId.of("ON1");

	private static final String FORMER = "示例旧名医院";

	private static final String PRESENT = "示例更名医院";

	private static final String TWO = """
			hospitals:
			  - { id: ON1, name: 示例承接医院, creditCode: "121301004010006421", licenceNumber: 40100064213010011A1001,
			      region: "130900", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130000" }
			  - { id: ON2, name: 示例旧名医院, creditCode: 12130100401000650U, licenceNumber: 40100065013010011A1001,
			      region: "130900", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130000" }
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrganisationDirectory organisations;

	@Autowired
	private ChangingOrganisations changing;

	@Autowired
	private MakingPapers making;

	@Autowired
	private ProjectPapers papers;

	@Autowired
	private Documents documents;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private ProjectId project;

	@BeforeEach
	void aHospitalHandsIn() {
		story = new ApplicationStory(context);
		var round = new ExampleProvince(story, "COUNTY").openRound();
		register();
		project = story.submitted(round, "ON2", "26");
	}

	@AfterEach
	void hasItsNameAgain() {
		database.update("update organisation_hospital set ended_on = null, successor = null where id = 'ON2'");
		database.update("delete from organisation_change where organisation = 'ON2'");
		register();
	}

	@Test
	@Requirement(value = "R004-01", page = "/projects/{id}/receipt")
	void staysAsItWasWhenTheHospitalIsRenamed() throws Exception {
		// when
		KEEPER.does(() -> changing.change(OLD, What.NAME, PRESENT, clock.today(), clock.today()));

		// then
		assertThat(organisations.nameOf(OLD)).isEqualTo(PRESENT);
		saysTheFormerName("ON2", PRESENT);
	}

	@Test
	@Requirement(value = "R004-01", page = "/projects/{id}/dossier")
	void staysAsItWasWhenTheHospitalIsMerged() throws Exception {
		// when
		KEEPER.does(() -> story.bean(OrganisationRegister.class).merge(OLD, HEIR, clock.today()));

		// then
		assertThat(organisations.current(OLD)).isEqualTo(HEIR);
		saysTheFormerName("ON1", "示例承接医院");
	}

	/** A new paper, though, is that of today. */
	@Test
	void namesTheHospitalAnewWhereItHandsInAnew() throws Exception {
		// given
		story.review(project, ExampleProvince.OFFICER, "RETURN", "TEAM");

		// when
		KEEPER.does(() -> changing.change(OLD, What.NAME, PRESENT, clock.today(), clock.today()));

		// then
		assertThat(page("ON2", "preview")).contains(">" + PRESENT + "</dd>");
		assertThat(page("ON2", "dossier")).contains(">" + FORMER + "</dd>");
		assertThat(receipt("ON2")).contains(FORMER).doesNotContain(PRESENT);

		// when
		story.resubmit(project, "ON2");

		// then
		assertThat(receipt("ON2")).contains(PRESENT).doesNotContain(FORMER);
	}

	private void saysTheFormerName(String reader, String other) throws Exception {
		assertThat(receipt(reader)).contains(FORMER).doesNotContain(other);
		assertThat(page(reader, "dossier")).contains(">" + FORMER + "</dd>").doesNotContain(">" + other + "</dd>");
		making.make(Integer.MAX_VALUE);
		for (var kind : Kind.values()) {
			assertThat(print(kind)).as(kind.name()).contains(FORMER).doesNotContain(other);
		}
	}

	private String receipt(String hospital) throws Exception {
		var page = page(hospital, "receipt");
		return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
	}

	private String page(String hospital, String page) throws Exception {
		return web.perform(get("/projects/{id}/" + page, project).with(authentication(story.applicant(hospital))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private String print(Kind kind) throws IOException {
		var paper = papers.of(project).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
		try (var stream = documents.open(DocumentId.parse(paper.document()));
				var document = Loader.loadPDF(stream.readAllBytes())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s", "");
		}
	}

	private void register() {
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8)));
	}

}
