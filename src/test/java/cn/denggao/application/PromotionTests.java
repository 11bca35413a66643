package cn.denggao.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Within;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A specialty climbs from the county's or the city's tier to the province's and the
 * nation's, in a copy of the national programme that no other test knows.
 */
@DenggaoTest
class PromotionTests {

	private static final Path SHIPPED = Path.of("src/main/resources/packs/bqw-14");

	private static final String LADDER = "LADDER-2095";

	/** Each test has a hospital and specialties of its own. */
	private static int number;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ProjectLineage lineage;

	@Autowired
	private ProjectStatusBook statuses;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvc web;

	private String specialty;

	@BeforeEach
	void theProvinceTakesTheProgrammeIn() throws IOException {
		var story = new ApplicationStory(context);
		story.bean(ImportingPack.class).importZip(ladder(), OrganisationId.of("140000"));
		specialty = database.queryForObject("select code from organisation_specialty order by code offset ? limit 1",
				String.class, number++);
	}

	/**
	 * The national programme under a code of its own, with counties beside the cities.
	 */
	private static byte[] ladder() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes); var all = Files.walk(SHIPPED)) {
			for (var one : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
				zip.putNextEntry(new ZipEntry("sent/" + SHIPPED.relativize(one).toString().replace('\\', '/')));
				zip.write(Files.readString(one)
					.replace("code: BQW-14\n", "code: " + LADDER + "\n")
					.replace("year: 2024\n", "year: 2095\n")
					.replace("decides: CITY, open", "decides: CITY, decidesAlso: COUNTY, open")
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	@Test
	@Requirement(value = "R000-08", page = "/projects/{id}")
	void isRecordedWithEachApprovalAndShownBothWays() throws Exception {
		// given
		var city = approved("CITY_COUNTY", "140200", "SX11");

		// when
		var province = approved("PROVINCIAL", "140000", "SX11");
		var nation = approved("NATIONAL", "NHC", "SX11");

		// then
		assertThat(lineage.promotedFrom(List.of(city, province, nation))).hasSize(2)
			.hasEntrySatisfying(province, from -> assertThat(from.id()).isEqualTo(city))
			.hasEntrySatisfying(nation, from -> assertThat(from.id()).isEqualTo(province));
		assertThat(lineage.promotedTo(city)).extracting(ProjectSummary::id).containsExactly(province);
		assertThat(database.queryForList(
				"select facts from audit_entry where action = 'application.promoted' and subject_id = ?", String.class,
				province.toString()))
			.singleElement()
			.asString()
			.contains(codeOf(city));
		show(OFFICER, "/projects/" + province)
			.andExpect(content().string(stringContainsInOrder("由下一级项目升级而来：", "市（县）级项目 " + codeOf(city), "（已立项）")))
			.andExpect(content().string(stringContainsInOrder("已升级为：", "国家级项目 " + codeOf(nation))));
		show(OFFICER, "/projects/" + city)
			.andExpect(content().string(stringContainsInOrder("已升级为：", "省级项目 " + codeOf(province))))
			.andExpect(content().string(not(containsString("由下一级项目升级而来"))));
	}

	@Test
	void isNeverChanged() {
		// given
		var county = approved("CITY_COUNTY", "140200", "SX11");
		var province = approved("PROVINCIAL", "140000", "SX11");

		// then
		for (var change : List.of("update application_promotion set promoted_from = project_id where project_id = ?",
				"delete from application_promotion where project_id = ?")) {
			assertThatThrownBy(() -> database.update(change, province.value())).hasMessageContaining("never changed");
		}
		assertThat(lineage.promotedTo(county)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SX12", "SX01" })
	void isNoneOfAnotherHospital(String other) {
		// given
		approved("CITY_COUNTY", "140200", "SX11");

		// when
		var province = approved("PROVINCIAL", "140000", other);

		// then
		assertThat(lineage.promotedFrom(List.of(province))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "LAPSED", "WITHDRAWN" })
	void isNoneOfWhatHasLeft(ProjectStatus left) {
		// given
		var city = approved("CITY_COUNTY", "140200", "SX11");
		transaction.executeWithoutResult(unused -> {
			statuses.move(city, ProjectStatus.AGREEMENT_PENDING, null, null);
			statuses.move(city, left, "退出", null);
		});

		// when
		var province = approved("PROVINCIAL", "140000", "SX11");

		// then
		assertThat(lineage.promotedFrom(List.of(province))).isEmpty();
	}

	@Test
	void isNoneDownwards() {
		// given
		var province = approved("PROVINCIAL", "140000", "SX11");

		// when
		var city = approved("CITY_COUNTY", "140200", "SX11");

		// then
		assertThat(lineage.promotedFrom(List.of(province, city))).isEmpty();
	}

	@Test
	@Requirement(value = { "R000-24", "R000-08" }, page = "/targets")
	void countsInBothTiersAndTellsWhatIsOfCitiesAndOfCounties() throws Exception {
		// given
		var before = within("CITY_COUNTY");
		int promoted = within("PROVINCIAL").promoted();

		// when
		approved("CITY_COUNTY", "140200", "SX11");
		approved("CITY_COUNTY", "140213", "SX12");
		approved("PROVINCIAL", "140000", "SX11");
		approved("PROVINCIAL", "140000", "SX12");

		// then
		assertThat(within("CITY_COUNTY"))
			.isEqualTo(new Within(before.cities() + 1, before.counties() + 1, before.promoted()));
		assertThat(within("PROVINCIAL").promoted()).isEqualTo(promoted + 2);
		show(OFFICER, "/targets")
			.andExpect(content()
				.string(containsString("其中市级 %d 项、县级 %d 项".formatted(before.cities() + 1, before.counties() + 1))))
			.andExpect(content().string(containsString("其中 %d 项由下一级项目升级而来，在两级各计一项".formatted(promoted + 2))));
		assertThat(WorkbookLines.taken(web, OFFICER, "/targets/workbook"))
			.anyMatch(line -> line.contains("|其中|市（县）级项目：市级|||||" + (before.cities() + 1)))
			.anyMatch(line -> line.contains("|其中|市（县）级项目：县级|||||" + (before.counties() + 1)))
			.anyMatch(line -> line.contains("|其中|省级项目：由下一级项目升级|||||" + (promoted + 2)));
	}

	@Test
	void isLinkedOnlyForThoseWhoSeeTheOther() throws Exception {
		// given
		var city = approved("CITY_COUNTY", "140200", "SX11");
		var province = approved("PROVINCIAL", "140000", "SX11");

		// then
		show(CITY, "/projects/" + city).andExpect(content().string(containsString(codeOf(province))));
		show(Acting.as("promoted-dept", "SX11", Role.HOSPITAL_DEPT), "/projects/" + city)
			.andExpect(content().string(containsString(codeOf(province))));
		web.perform(get("/projects/" + city).with(authentication(Acting.as("yq", "140300", Role.HC_CITY))))
			.andExpect(status().isNotFound());
	}

	private Within within(String category) {
		return OFFICER.gets(progress::all)
			.stream()
			.filter(each -> each.plan().code().equals(LADDER))
			.flatMap(each -> each.lines().stream())
			.filter(line -> line.target().category().equals(category))
			.map(TargetProgress.Line::within)
			.findFirst()
			.orElseThrow();
	}

	private ProjectId approved(String category, String authority, String hospital) {
		var round = new RoundId(database.queryForObject(
				"select id from programme_round where programme = ? and category = ? and organisation = ?", UUID.class,
				LADDER, category, authority));
		database.update("""
				insert into programme_round_rules (round, version, content, hash, frozen_by, frozen_at)
				select id, 1, draft_rules, 'x', 'x', now() from programme_round where id = ?
				and not exists (select from programme_round_rules where round = programme_round.id)""", round.value());
		var project = ProjectId.random();
		database.update("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
				submitted_at, version) values (?, ?, ?, ?, ?, '专科', 'IN_NOTICE', now(), 0)""", project.value(),
				"L" + project.toString().substring(0, 30), round.value(), hospital, specialty);
		transaction
			.executeWithoutResult(unused -> statuses.moveAll(List.of(project), ProjectStatus.APPROVED, "晋卫医发〔2095〕9号"));
		return project;
	}

	private String codeOf(ProjectId project) {
		return context.getBean(ProjectDirectory.class).require(project).code();
	}

	private ResultActions show(Acting who, String page) throws Exception {
		return web.perform(get(page).with(authentication(who)));
	}

}
