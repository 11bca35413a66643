package cn.denggao.programme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Each authority sees the rounds of its own line in the supervision tree. */
@DenggaoTest
class SeenRoundsTests {

	private static final String NEIGHBOUR = """
			regions:
			  - { code: "150000", name: 邻省, level: PROVINCE }
			  - { code: "150100", name: 邻省首府市, level: CITY, parent: "150000" }
			authorities:
			  - { id: "150000", name: 邻省卫生健康委员会, level: PROVINCE, region: "150000" }
			  - { id: "150100", name: 邻省首府市卫生健康委员会, level: CITY, region: "150100", superior: "150000" }
			hospitals: []
			""";

	private static final Acting NATION = Acting.as("nhc1", "NHC", Role.HC_NATION);

	private static final Acting NATION_CHIEF = Acting.as("nhcleader", "NHC", Role.HC_NATION_LEADER);

	private static final Acting COUNTY = Acting.as("pccounty", "140213", Role.HC_COUNTY);

	private static final Acting OTHER_CITY = Acting.as("yqcity", "140300", Role.HC_CITY);

	private static final Acting NEIGHBOURS = Acting.as("nm1", "150000", Role.HC_PROVINCE);

	private static final Acting NEIGHBOURS_CHIEF = Acting.as("nmleader", "150000", Role.HC_PROVINCE_LEADER);

	private static final Acting NEIGHBOURS_CITY = Acting.as("nmcity", "150100", Role.HC_CITY);

	private static final Acting FINANCE = Acting.as("finance", "140000", Role.FINANCE_DEPT);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RoundVisibility visibility;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private final Map<RoundId, String> told = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

	@BeforeEach
	void roundsOfFourAuthorities() {
		story = new ApplicationStory(context);
		context.getBean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(NEIGHBOUR.getBytes(StandardCharsets.UTF_8)));
		told.clear();
		told.put(story.openRound(), "province");
		told.put(story.draftRound(), "province's draft");
		told.put(decidedBy("140200", "CITY", CITY, CITY_CHIEF), "city");
		told.put(draftOf("140200", "CITY"), "city's draft");
		told.put(decidedBy("NHC", "NATION", NATION, NATION_CHIEF), "nation");
		told.put(decidedBy("150000", "PROVINCE", NEIGHBOURS, NEIGHBOURS_CHIEF), "neighbour");
		told.put(draftOf("150000", "PROVINCE"), "neighbour's draft");
		told.forEach((id, name) -> database.update("update programme_round set title = ? where id = ?", name + " " + id,
				id.value()));
	}

	@Test
	@Requirement(value = "R000-06", page = "/rounds")
	void areThoseOfTheOwnLineInTheTree() throws Exception {
		assertThat(seen(OFFICER)).containsExactlyInAnyOrder("province", "province's draft", "city", "nation");
		assertThat(seen(CHIEF)).isEqualTo(seen(OFFICER));
		assertThat(seen(FINANCE)).containsExactlyInAnyOrder("province", "city", "nation");
		assertThat(seen(CITY)).containsExactlyInAnyOrder("province", "city", "city's draft", "nation");
		assertThat(seen(COUNTY)).containsExactlyInAnyOrder("province", "city", "nation");
		assertThat(seen(OTHER_CITY)).containsExactlyInAnyOrder("province", "nation");
		assertThat(seen(NEIGHBOURS)).containsExactlyInAnyOrder("neighbour", "neighbour's draft", "nation");
		assertThat(seen(NEIGHBOURS_CITY)).containsExactlyInAnyOrder("neighbour", "nation");
		assertThat(seen(NATION)).containsExactlyInAnyOrder("province", "city", "nation", "neighbour");
	}

	@Test
	void areTheSameInTheExport() throws Exception {
		for (var reader : List.of(OFFICER, CITY, NEIGHBOURS_CITY, NATION)) {
			var lines = WorkbookLines.of(see(reader, "/rounds/workbook").andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsByteArray());
			assertThat(namesIn(String.join("\n", lines))).as(reader.actor().login()).isEqualTo(seen(reader));
		}
	}

	@Test
	void leaveOutRoundsWhoseNamedHospitalsAreElsewhere() {
		// given a hospital of Datong
		var round = story.openRound(draft -> database.update(
				"""
						update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{route,hosts}', '["SX11"]')::text
						where id = ?""",
				draft.value()));
		var summary = rounds.require(round);

		// then
		assertThat(visibility.maySee(summary, CITY.actor())).isTrue();
		assertThat(visibility.maySee(summary, OTHER_CITY.actor())).isFalse();
		assertThat(visibility.maySee(summary, NATION.actor())).isTrue();
	}

	@Test
	void areOfTheOwnAreaForHospitalsToo() throws Exception {
		var applicant = story.applicant("SX12"); // of another city than Datong
		for (var round : told.keySet()) {
			var reached = Set.of("province", "nation").contains(told.get(round));
			see(applicant, "/rounds/" + round + "/applications/new").andExpect(status().is(reached ? 200 : 404));
		}
		assertThat(namesIn(text(applicant, "/programmes"))).containsExactlyInAnyOrder("province", "nation");
	}

	@Test
	void canBeActedOnByThoseAloneWhoDecide() throws Exception {
		// given
		var city = told.entrySet().stream().filter(each -> each.getValue().equals("city")).findFirst().orElseThrow();

		// when
		var html = text(OFFICER, "/rounds");

		// then
		assertThat(html)
			.contains("href=\"/rounds/" + city.getKey() + "\"",
					"href=\"/rounds/" + city.getKey() + "/recommendations\"")
			.doesNotContain("/rounds/" + city.getKey() + "/opening", "/rounds/" + city.getKey() + "/quotas",
					"/rounds/" + city.getKey() + "/repetition");
		assertThat(text(CITY, "/rounds")).contains("/rounds/" + city.getKey() + "/opening");
	}

	@Test
	void offerTheirProgrammesAlone() throws Exception {
		// given a programme of which the neighbour alone has a round, a draft
		var draft = draftOf("150000", "PROVINCE");
		runs(draft, "NM-136");
		var names = context.getBean(ProgrammeNames.class);

		// then
		assertThat(names.all()).containsKeys("SX-136", "NM-136");
		assertThat(names.seenBy(NEIGHBOURS.actor())).containsKeys("SX-136", "NM-136");
		for (var other : List.of(OFFICER, CITY, NATION, NEIGHBOURS_CITY)) {
			assertThat(names.seenBy(other.actor())).containsKey("SX-136").doesNotContainKey("NM-136");
		}
		for (var path : List.of("/plans", "/matters")) {
			assertThat(text(OFFICER, path)).contains("value=\"SX-136\"").doesNotContain("NM-136");
			assertThat(text(NEIGHBOURS, path)).contains("value=\"NM-136\"");
		}
		web.perform(post("/plans").param("title", "邻省的计划")
			.param("programme", "NM-136")
			.param("firstYear", "2049")
			.param("lastYear", "2049")
			.with(authentication(OFFICER))
			.with(csrf())).andExpect(status().isUnprocessableEntity());
		database.update("delete from programme_round where id = ?", draft.value());
	}

	private void runs(RoundId draft, String programme) {
		database.update("""
				insert into programme_programme (code, name, english_name, tier, organisation, pack_hash, imported_by,
				imported_at, content) select ?, '邻省兴医', english_name, tier, '150000', pack_hash, imported_by,
				imported_at, '{}' from programme_programme where code = 'SX-136' on conflict do nothing""", programme);
		database.update("""
				insert into programme_category (programme, code, name, english_name, position, open)
				select ?, code, name, english_name, position, open from programme_category
				where programme = 'SX-136' on conflict do nothing""", programme);
		database.update("update programme_round set programme = ? where id = ?", programme, draft.value());
	}

	private Set<String> seen(Acting who) throws Exception {
		return namesIn(text(who, "/rounds"));
	}

	private Set<String> namesIn(String text) {
		var found = new TreeSet<String>();
		told.forEach((id, name) -> {
			if (text.contains(id.toString())) {
				found.add(name);
			}
		});
		return found;
	}

	private String text(Acting who, String path) throws Exception {
		return see(who, path).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private ResultActions see(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who)));
	}

	private RoundId decidedBy(String organisation, String tier, Acting officer, Acting chief) {
		var round = draftOf(organisation, tier);
		var closes = context.getBean(OfficialClock.class).now().plus(Duration.ofDays(30));
		var opening = context.getBean(OpeningRound.class);
		officer.does(() -> opening.propose(round, closes, closes.plus(Duration.ofDays(20)), "卫医函〔2026〕31号"));
		chief.does(() -> opening.open(round));
		return round;
	}

	private RoundId draftOf(String organisation, String tier) {
		var round = story.draftRound();
		database.update("update programme_round set organisation = ?, tier = ? where id = ?", organisation, tier,
				round.value());
		return round;
	}

}
