package cn.denggao.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/**
 * Hebei's plan goes on with the key specialties of the nation, the province, the city and
 * the county: its pack, sent with a folder for each, gives each authority its draft, and
 * a county hospital applies in all four at once.
 */
@DenggaoTest
class FourTiersTests {

	private static final Path SHIPPED = Path.of("src/main/resources/packs/hb-csc");

	private static final String OWN = "FOUR-TIERS";

	private static final String HOSPITAL = """
			hospitals:
			  - { id: PC01, name: 平城区示例人民医院, creditCode: 12140213459024014E, licenceNumber: 45902401414021311A1001,
			      region: "140213", level: SECONDARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 420, supervisor: "140213" }
			""";

	private static final List<Tier> TIERS = List.of(
			new Tier("KEY_NATIONAL", "NHC", Role.HC_NATION, Role.HC_NATION_LEADER, "03.01"),
			new Tier("KEY_PROVINCIAL", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER, "03.02"),
			new Tier("KEY_CITY", "140200", Role.HC_CITY, Role.HC_CITY_LEADER, "03.04"),
			new Tier("KEY_COUNTY", "140213", Role.HC_COUNTY, Role.HC_COUNTY_LEADER, "04.03"));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ImportingPack importing;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@BeforeEach
	void theProvinceSendsThePack() throws Exception {
		story = new ApplicationStory(context);
		PackedApplication.register(story, HOSPITAL);
		var zip = zip(fourFolders());
		ApplicationStory.OFFICER.does(() -> importing.importZip(zip, OrganisationId.of("140000")));
	}

	@Test
	@Requirement(value = { "R001-04", "R000-06" }, page = "/rounds")
	void areOpenAtTheSameTimeAndEachTakesAnApplication() throws Exception {
		// when
		var open = TIERS.stream().map(this::opened).toList();

		// then
		assertThat(open).map(rounds::require)
			.allMatch(round -> round.status() == RoundStatus.OPEN)
			.extracting(round -> round.tier().name())
			.containsExactly("NATION", "PROVINCE", "CITY", "COUNTY");
		for (var round : open) {
			web.perform(get("/programmes").with(authentication(story.applicant("PC01"))))
				.andExpect(content().string(containsString(rounds.require(round).title())));
		}

		// when
		var handedIn = TIERS.stream()
			.map(tier -> story.submitted(open.get(TIERS.indexOf(tier)), "PC01", tier.specialty()))
			.toList();

		// then
		assertThat(handedIn).map(story::status).containsOnly(ProjectStatus.FORMAL_REVIEW_COUNTY);
		assertThat(handedIn).map(this::stops)
			.containsExactly(List.of("140213", "140200", "140000", "NHC"), List.of("140213", "140200", "140000"),
					List.of("140213", "140200"), List.of("140213"));
	}

	private RoundId opened(Tier tier) {
		var round = new RoundId(database.queryForObject(
				"select id from programme_round where programme = ? and category = ? and organisation = ?", UUID.class,
				OWN, tier.category(), tier.authority()));
		PackedRound.opened(story, round, tier.acting(tier.officer()), tier.acting(tier.leader()));
		return round;
	}

	private List<String> stops(ProjectId project) {
		return database.queryForList("select organisation from application_stop where project_id = ? order by position",
				String.class, project.value());
	}

	/** As its authority would send it, with the year and a folder for each tier. */
	private static Map<String, String> fourFolders() throws IOException {
		var files = new TreeMap<String, String>();
		try (var all = Files.walk(SHIPPED)) {
			for (var one : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
				files.put(SHIPPED.relativize(one).toString().replace('\\', '/'), Files.readString(one));
			}
		}
		change(files, "programme.yaml", "code: HB-CSC", "code: " + OWN);
		change(files, "round.yaml", "year: 2026", "year: 2095");
		change(files, "round.yaml", "baselineYear: 2025", "baselineYear: 2094");
		TIERS.forEach(tier -> {
			var line = files.get("programme.yaml")
				.lines()
				.filter(each -> each.contains("code: " + tier.category() + ","))
				.findFirst()
				.orElseThrow();
			change(files, "programme.yaml", line, line.replace("open: false", "open: true, folder: " + tier.folder()));
			files.put(tier.folder() + "/round.yaml",
					"category: " + tier.category() + "\ntitle: 2095 年度续建 " + tier.category() + "\n");
		});
		return files;
	}

	private static void change(Map<String, String> files, String file, String before, String after) {
		assertThat(files.get(file)).contains(before);
		files.computeIfPresent(file, (name, text) -> text.replace(before, after));
	}

	private static byte[] zip(Map<String, String> files) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry("sent/" + file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/** Who decides in one of the four. */
	private record Tier(String category, String authority, Role officer, Role leader, String specialty) {

		Acting acting(Role role) {
			return Acting.as("four-" + role.code(), authority, role);
		}

		String folder() {
			return category.toLowerCase().replace('_', '-');
		}

	}

}
