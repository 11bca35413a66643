package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The province of domain §11 with its round of 2024: a city that may recommend six, a
 * county below it and a county-level city straight below the province.
 */
final class NineFilesForSixPlaces {

	static final String PROVINCE = "130000";

	/** The city that has nine files for six places. */
	static final String CITY = "130900";

	static final Acting OFFICER = Acting.as("hbprov", PROVINCE, Role.HC_PROVINCE);

	static final Acting CHIEF = Acting.as("hbleader", PROVINCE, Role.HC_PROVINCE_LEADER);

	static final Acting CITY_OFFICER = Acting.as("czcity9", CITY, Role.HC_CITY);

	static final Acting COUNTY_OFFICER = Acting.as("hxcounty", "130983", Role.HC_COUNTY);

	static final Acting BAODING = Acting.as("bdcity", "130600", Role.HC_CITY);

	private static final Instant CLOSES = Instant.parse("2024-05-10T09:30:00Z");

	private static final Instant RECOMMENDATIONS_CLOSE = Instant.parse("2024-05-31T15:59:59.999Z");

	private static final String REGISTER = """
			regions:
			  - { code: "130000", name: 示例省, level: PROVINCE }
			  - { code: "130600", name: 保城市, level: CITY, parent: "130000" }
			  - { code: "130682", name: 定城市, level: COUNTY, parent: "130600" }
			  - { code: "130900", name: 沧城市, level: CITY, parent: "130000" }
			  - { code: "130983", name: 黄县, level: COUNTY, parent: "130900" }
			authorities:
			  - { id: "130000", name: 示例省卫生健康委员会, level: PROVINCE, region: "130000" }
			  - { id: "130600", name: 保城市卫生健康委员会, level: CITY, region: "130600", superior: "130000" }
			  - { id: "130682", name: 定城市卫生健康局, level: CITY, region: "130682", superior: "130000" }
			  - { id: "130900", name: 沧城市卫生健康委员会, level: CITY, region: "130900", superior: "130000" }
			  - { id: "130983", name: 黄县卫生健康局, level: COUNTY, region: "130983", superior: "130900" }
			hospitals:
			  - { id: H03, name: 示例黄县人民医院, creditCode: 12130983401000036T, licenceNumber: 40100003613098311A1001,
			      region: "130983", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 600, supervisor: "130983" }
			  - { id: H05, name: 示例定城市人民医院, creditCode: 12130682401000052J, licenceNumber: 40100005213068211A1001,
			      region: "130682", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130682" }
			  - { id: H11, name: 示例沧城市第一医院, creditCode: "121309004010001167", licenceNumber: 40100011613090011A1001,
			      region: "130900", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130900" }
			  - { id: H12, name: 示例沧城市第二医院, creditCode: "121309004010001242", licenceNumber: 40100012413090011A1001,
			      region: "130900", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130900" }
			""";

	private static final List<String> EIGHT = List.of("03.01", "03.02", "03.03", "03.04", "04.01", "04.02", "04.04",
			"04.05");

	private final ApplicationStory story;

	private final RoundId round;

	private final ProjectId words;

	NineFilesForSixPlaces(ApplicationStory story) {
		this.story = story;
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(REGISTER.getBytes(StandardCharsets.UTF_8)));
		round = story.draftRound();
		database().update("""
				update programme_round set organisation = ?, draft_rules = cast(jsonb_set(cast(draft_rules as jsonb),
				'{recommendation,quotas}', '{"130900": 6}') as text) where id = ?""", PROVINCE, round.value());
		var closes = story.bean(OfficialClock.class).now().plusSeconds(3600);
		OFFICER.does(
				() -> story.bean(OpeningRound.class).propose(round, closes, closes.plusSeconds(3600), "示卫医函〔2024〕31号"));
		CHIEF.does(() -> story.bean(OpeningRound.class).open(round));
		belongsTo("140000");
		words = story.filledIn(round, "SX03", "04.03");
		belongsTo(PROVINCE);
		database().update("update programme_round set closes_at = ?, recommendation_closes_at = ? where id = ?",
				Timestamp.from(CLOSES), Timestamp.from(RECOMMENDATIONS_CLOSE), round.value());
	}

	RoundId round() {
		return round;
	}

	/** Eight of the city's own hospitals, passed by the city, and H03's orthopaedics. */
	List<ProjectId> nineFiles(StandingClock clock) {
		clock.at("2024-05-08 16:12:00+08");
		var nine = new ArrayList<ProjectId>();
		EIGHT.forEach(specialty -> nine.add(submitted((nine.size() < 4) ? "H11" : "H12", specialty)));
		var county = submitted("H03", "04.03");
		clock.at("2024-05-14 10:00:00+08");
		story.review(county, COUNTY_OFFICER, "PASS");
		nine.add(6, county);
		clock.at("2024-05-20 10:00:00+08");
		nine.forEach(file -> story.review(file, CITY_OFFICER, "PASS"));
		return nine;
	}

	ProjectId submitted(String hospital, String specialty) {
		var project = signed(hospital, specialty);
		story.submit(project, hospital);
		return project;
	}

	/** Everything but handed in. */
	ProjectId signed(String hospital, String specialty) {
		var project = story.filledInLike(words, round, hospital, specialty);
		story.signedByBoth(project, hospital);
		return project;
	}

	void recommend(ProjectId project, int rank) {
		CITY_OFFICER.does(() -> story.bean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, rank, ApplicationStory.REASON))));
	}

	/** The round goes home to the province everybody else tells of. */
	void leave() {
		belongsTo("140000");
	}

	private void belongsTo(String organisation) {
		database().update("update programme_round set organisation = ? where id = ?", organisation, round.value());
	}

	private JdbcTemplate database() {
		return story.bean(JdbcTemplate.class);
	}

}
