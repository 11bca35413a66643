package cn.denggao.programme;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.PackedRound;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What a programme is part of, told where the programme is described. */
@DenggaoTest
class ProgrammeTagsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ImportingPack importing;

	@Autowired
	private ProgrammeGrounds grounds;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@BeforeEach
	void thePackOfTheProvinceIsKnown() {
		story = new ApplicationStory(context);
	}

	@Test
	@Requirement(value = "R001-37", page = "/public/rounds/{id}")
	void putsHebeisPlanIntoHealthyHebeiReformAndQuality() throws Exception {
		var round = PackedRound.open(story, "hb-csc", "ADVANTAGE", "140000", OFFICER, CHIEF);

		assertThat(grounds.of("HB-CSC").tags()).containsExactly("健康河北", "深化医改", "公立医院高质量发展");
		assertThat(guide(round)).contains("项目标签", "健康河北、深化医改、公立医院高质量发展");
	}

	@Test
	@Requirement(value = "R002-19", page = "/public/rounds/{id}")
	void guidesLocalitiesByPlatformsCarriersAndIntegration() throws Exception {
		var round = PackedRound.open(story, "bqw-14", "PROVINCIAL", "140000", OFFICER, CHIEF);

		assertThat(grounds.of("BQW-14").tags()).containsExactly("搭平台", "建载体", "促整合");
		assertThat(guide(round)).contains("项目标签", "搭平台、建载体、促整合");
	}

	@Test
	void saysNothingOfTagsWhereAPackNamesNone() throws Exception {
		var round = story.openRound();

		assertThat(grounds.of("SX-136").tags()).isEmpty();
		assertThat(guide(round)).doesNotContain("项目标签");
	}

	@ParameterizedTest
	@ValueSource(strings = { "健康河北", "{ name: 健康河北 }", "[健康河北, \" \"]", "[健康河北, 健康河北]", "[2030]" })
	void refusesWhatIsNoListOfTags(String wrong) {
		var pack = WrongPack.of("hb-csc", "wrong-tags", "programme.yaml", "[健康河北, 深化医改, 公立医院高质量发展]", wrong);

		assertThatThrownBy(() -> importing.importFrom(pack, OrganisationId.of("140000")))
			.hasMessageStartingWith("programme.pack.rule.tags-shape programme.yaml tags");
	}

	private String guide(RoundId round) throws Exception {
		return web.perform(get("/public/rounds/{id}", round)).andReturn().getResponse().getContentAsString();
	}

}
