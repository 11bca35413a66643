package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import cn.denggao.Acting;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

/** The 示例省 of domain §8.2 and §11, with officers and a round of its own. */
public final class ExampleProvince {

	public static final Acting OFFICER = Acting.as("hbprov", "130000", Role.HC_PROVINCE);

	public static final Acting BAODING = Acting.as("bdcity", "130600", Role.HC_CITY);

	public static final Acting CANGZHOU = Acting.as("czhcity", "130900", Role.HC_CITY);

	public static final Acting HUANGHUA = Acting.as("hhcounty", "130983", Role.HC_COUNTY);

	private static final Acting CHIEF = Acting.as("hbleader", "130000", Role.HC_PROVINCE_LEADER);

	private static final String TREE = """
			regions:
			  - { code: "130000", name: 河北省, level: PROVINCE }
			  - { code: "130600", name: 保定市, level: CITY, parent: "130000" }
			  - { code: "130682", name: 定州市, level: COUNTY, parent: "130600" }
			  - { code: "130900", name: 沧州市, level: CITY, parent: "130000" }
			  - { code: "130983", name: 黄骅市, level: COUNTY, parent: "130900" }
			authorities:
			  - { id: "130000", name: 示例省卫生健康委员会, level: PROVINCE, region: "130000" }
			  - { id: "130600", name: 保城市卫生健康委员会, level: CITY, region: "130600", superior: "130000" }
			  - { id: "130682", name: 定城市卫生健康局, level: %s, region: "130682", superior: "130000" }
			  - { id: "130900", name: 沧城市卫生健康委员会, level: CITY, region: "130900", superior: "130000" }
			  - { id: "130983", name: 黄县卫生健康局, level: COUNTY, region: "130983", superior: "130900" }
			hospitals:
			  - { id: H03, name: 示例黄县人民医院, creditCode: 12130983401000036T, licenceNumber: 40100003613098311A1001,
			      region: "130983", level: SECONDARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 600, supervisor: "130983" }
			  - { id: H05, name: 示例定城市人民医院, creditCode: 12130682401000052J, licenceNumber: 40100005213068211A1001,
			      region: "130682", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130682" }
			""";

	private final ApplicationStory story;

	/** With 定城市 recorded on this level; it stands right under the province on each. */
	public ExampleProvince(ApplicationStory story, String levelOfDingzhou) {
		this.story = story;
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(TREE.formatted(levelOfDingzhou).getBytes(StandardCharsets.UTF_8)));
	}

	/** Open for a month, also to hospitals of the second level. */
	public RoundId openRound() {
		var round = story.draftRound();
		story.bean(JdbcTemplate.class)
			.update("""
					update programme_round set organisation = '130000',
					draft_rules = replace(draft_rules, '"TERTIARY"', '"TERTIARY","SECONDARY"') where id = ?""",
					round.value());
		var closes = story.bean(OfficialClock.class).now().plus(Duration.ofDays(30));
		OFFICER.does(() -> story.bean(OpeningRound.class)
			.propose(round, closes, closes.plus(Duration.ofDays(21)), "示卫医函〔2024〕31号"));
		CHIEF.does(() -> story.bean(OpeningRound.class).open(round));
		return round;
	}

}
