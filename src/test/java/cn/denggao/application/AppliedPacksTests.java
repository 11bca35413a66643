package cn.denggao.application;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Categories of the shipped packs from their round to the first desk: drafted, filled in
 * by their own form, signed and handed in.
 */
@DenggaoTest
class AppliedPacksTests {

	private static final Acting NATION = Acting.as("packs-nation", "NHC", Role.HC_NATION);

	private static final Acting NATION_CHIEF = Acting.as("packs-chief", "NHC", Role.HC_NATION_LEADER);

	@Autowired
	private ApplicationContext context;

	private ApplicationStory story;

	@BeforeEach
	void bringsTheHospitalsIn() {
		story = new ApplicationStory(context);
	}

	@ParameterizedTest
	@Requirement(value = { "R003-06", "R003-07", "R003-08", "R003-09" }, page = "/projects/{id}/application")
	@CsvSource({ "PROV_KEY_SPECIALTY, 03.02, PROVINCE", "PROV_ELITE_SPECIALTY, 03.02, PROVINCE",
			"CITY_COUNTY_CENTRE, 03.02, CITY", "CITY_KEY_SPECIALTY, 03.02, CITY", "CITY_TCM_SPECIALTY, 50.13, CITY" })
	void takesEachCategoryOfTheCitysPlan(String category, String specialty, String decides) {
		var project = handedIn("climb", category, decides, "SX11", specialty);

		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
	}

	/** Scenario 22 of domain §11. */
	@Test
	@Requirement(value = "R003-10", page = "/projects/{id}/application")
	void takesTheBaseAgainstMyopiaByItsOwnForm() {
		var project = handedIn("climb", "MYOPIA_TUINA_BASE", "CITY", "SX11", "50.14");

		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(story.bean(JdbcTemplate.class)
			.queryForObject("select content from application_submission where project_id = ?", String.class,
					project.value()))
			.contains("小儿推拿");
	}

	@ParameterizedTest
	@Requirement(value = { "R000-22", "R000-23", "R000-24" }, page = "/projects/{id}/application")
	@CsvSource({ "NATIONAL, NATION, SX01, FORMAL_REVIEW_PROVINCE", "PROVINCIAL, PROVINCE, SX01, FORMAL_REVIEW_PROVINCE",
			"CITY_COUNTY, CITY, SX11, FORMAL_REVIEW_CITY" })
	void takesTheNationalProgrammeAtEachOfItsTiers(String category, String decides, String hospital,
			ProjectStatus first) {
		var project = handedIn("bqw-14", category, decides, hospital, "03.02");

		assertThat(story.status(project)).isEqualTo(first);
	}

	@ParameterizedTest
	@Requirement(value = "R001-09", page = "/projects/{id}/application")
	@ValueSource(strings = { "ADVANTAGE", "CHARACTERISTIC" })
	void takesBothKindsOfSpecialtiesOfTheCapacityPlan(String category) {
		var project = handedIn("hb-csc", category, "PROVINCE", "SX01", "03.04");

		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	private ProjectId handedIn(String pack, String category, String decides, String hospital, String specialty) {
		var owner = "climb".equals(pack) ? "140200" : "140000";
		var round = switch (decides) {
			case "NATION" -> PackedRound.open(story, pack, category, owner, NATION, NATION_CHIEF);
			case "CITY" -> PackedRound.open(story, pack, category, owner, CITY, CITY_CHIEF);
			default -> PackedRound.open(story, pack, category, owner, OFFICER, CHIEF);
		};
		return story.submitted(round, hospital, specialty);
	}

}
