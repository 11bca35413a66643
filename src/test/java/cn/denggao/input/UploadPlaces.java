package cn.denggao.input;

import java.util.Map;
import java.util.TreeMap;

import cn.denggao.Acting;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.PackedRound;
import cn.denggao.discipline.DisciplineStory;
import cn.denggao.identity.Role;
import cn.denggao.planning.PlanStory;

import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Every page that takes a file, ready to take one, by the pattern of its address. */
final class UploadPlaces {

	private static final Acting PROVINCE = ApplicationStory.OFFICER;

	private static final Acting KEEPER = Acting.as("wf-keeper", "140000", Role.SYS_ADMIN);

	private static final int YEAR = 2082;

	private final ApplicationContext context;

	private final ApplicationStory story;

	private final Map<String, Place> places = new TreeMap<>();

	UploadPlaces(ApplicationContext context) throws Exception {
		this.context = context;
		this.story = new ApplicationStory(context);
		ofTheRegister();
		ofTheProvince();
		ofRounds();
		ofHospitals();
	}

	/**
	 * One page.
	 *
	 * @param template where its empty workbook is, or nothing
	 */
	record Place(Acting person, String path, Map<String, String> fields, String template) {
	}

	Map<String, Place> all() {
		return places;
	}

	private void ofTheRegister() {
		places.put("/calendar/preview", new Place(KEEPER, "/calendar/preview", Map.of(), ""));
		places.put("/regions/preview", new Place(KEEPER, "/regions/preview", Map.of(), ""));
		places.put("/organisations/import", new Place(KEEPER, "/organisations/import", Map.of("table", "HOSPITALS"),
				"/organisations/import/template?table=HOSPITALS"));
	}

	private void ofTheProvince() {
		places.put("/experts/import", new Place(PROVINCE, "/experts/import", Map.of(), ""));
		places.put("/evaluations", new Place(PROVINCE, "/evaluations", Map.of(), "/evaluations/template"));
		places.put("/rounds/packs/upload", new Place(PROVINCE, "/rounds/packs/upload", Map.of(), ""));
		places.put("/policies",
				new Place(PROVINCE, "/policies", Map.of("title", "关于推动临床专科能力建设的意见", "issuer", "示例机关"), ""));
	}

	private void ofRounds() {
		var quotas = "/rounds/" + story.draftRound() + "/quotas/workbook";
		places.put("/rounds/{round}/quotas/workbook", new Place(PROVINCE, quotas, Map.of(), quotas));
		var figures = "/rounds/"
				+ PackedRound.open(story, "county-cap", "COUNTY_HOSPITAL", "140000", PROVINCE, ApplicationStory.CHIEF)
				+ "/figures";
		places.put("/rounds/{round}/figures", new Place(PROVINCE, figures, Map.of(), figures + "/template"));
	}

	private void ofHospitals() throws Exception {
		var round = story.openRound();
		var applicant = story.applicant("SX01");
		var application = "/projects/" + story.draft(round, "SX01", "03.04") + "/application";
		places.put("/rounds/{round}/form/comparison",
				new Place(PROVINCE, "/rounds/" + round + "/form/comparison", Map.of(), ""));
		places.put("/projects/{project}/application/files/{kind}",
				new Place(applicant, application + "/files/MATCHING", Map.of(), ""));
		var table = application + "/E/tables/members";
		places.put("/projects/{project}/application/{section}/tables/{table}",
				new Place(applicant, table, Map.of(), table + "/template"));
		var classification = "/disciplines/classifications/"
				+ new DisciplineStory(context, "SX07").has("03.04").drafts(YEAR) + "/workbook";
		places.put("/disciplines/classifications/{classification}/workbook", new Place(
				Acting.as("wf-office", "SX07", Role.HOSPITAL_DEPT), classification, Map.of(), classification));
		places.put("/development-plans/{development}/files",
				new Place(Acting.as("wf-planner", "SX11", Role.HOSPITAL_DEPT), development() + "/files", Map.of(), ""));
	}

	private String development() throws Exception {
		var region = PlanStory.ofTheCity(context, "140200").published("大同市 2082 实施方案", YEAR, YEAR + 1);
		return context.getBean(MockMvc.class)
			.perform(post("/development-plans").param("title", "专科发展规划 2082")
				.param("plan", region)
				.with(authentication(Acting.as("wf-planner", "SX11", Role.HOSPITAL_DEPT)))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

}
