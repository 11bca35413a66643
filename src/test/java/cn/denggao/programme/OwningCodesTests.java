package cn.denggao.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The code of a programme belongs to the authority that first brings it in. */
@DenggaoTest
class OwningCodesTests {

	private static final Acting OTHER_CITY = Acting.as("yqcity", "140300", Role.HC_CITY);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void theCityHasBroughtItsProgrammeIn() {
		new ApplicationStory(context);
		context.getBean(ImportingPack.class).importFrom("climb", OrganisationId.of("140200"));
	}

	@Test
	@Requirement(value = "R003-08", page = "/rounds")
	void saysWhoOwnsACodeAndLeavesItAlone() throws Exception {
		// given
		takes(CITY, ofCode("owned-1", "OWN-1")).andExpect(status().is3xxRedirection());
		var before = kept("OWN-1");
		assertThat(before).contains("攀登计划 140200");

		// then
		for (var pack : List.of(ofCode("owned-2", "OWN-1"), "climb")) {
			takes(OTHER_CITY, pack).andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("这个代码的项目由大同市卫生健康委员会导入，属于该机关；请填写“本机关使用的项目代码”，例如 "
						+ (pack.equals("climb") ? "CLIMB" : "OWN-1") + "-140300")))
				.andExpect(content().string(containsString("data-field-name=\"code\"")));
		}
		assertThat(kept("OWN-1")).isEqualTo(before);
		takes(OTHER_CITY, ofCode("owned-3", "OWN-3")).andExpect(status().is3xxRedirection());
		assertThat(kept("OWN-3")).contains("攀登计划 140300");
	}

	@Test
	void givesACodeToOneOfTwoWhoBringItInAtOnce() throws Exception {
		// given
		var pack = ofCode("owned-4", "OWN-4");
		var both = Executors.newFixedThreadPool(2);

		// when
		var answers = new ArrayList<Integer>();
		for (var answer : both.invokeAll(List.of(taken(CITY, pack), taken(OTHER_CITY, pack)))) {
			answers.add(answer.get());
		}
		both.shutdown();

		// then
		assertThat(answers).containsExactlyInAnyOrder(302, 422);
		var cities = kept("OWN-4").stream().map(each -> each.substring(each.lastIndexOf(' ') + 1)).distinct();
		assertThat(cities.filter(city -> !city.equals("140000"))).singleElement().asString().isIn("140200", "140300");
	}

	private static String ofCode(String name, String code) {
		return WrongPack.of("climb", name, "programme.yaml", "code: CLIMB", "code: " + code);
	}

	private Callable<Integer> taken(Acting who, String pack) {
		return () -> takes(who, pack).andReturn().getResponse().getStatus();
	}

	private ResultActions takes(Acting who, String pack) throws Exception {
		return web.perform(post("/rounds/packs").param("pack", pack)
			.header("HX-Request", "true")
			.with(authentication(who))
			.with(csrf()));
	}

	/** The programme's name and owner, and its rounds with who decides in them. */
	private List<String> kept(String code) {
		return database.queryForList("""
				select name || ' ' || organisation from programme_programme where code = ? union all
				select title || ' ' || organisation from programme_round where programme = ? order by 1""",
				String.class, code, code);
	}

}
