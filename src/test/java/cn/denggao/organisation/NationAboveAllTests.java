package cn.denggao.organisation;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** No province reports to the nation in the register, and yet all are under it. */
@DenggaoTest
class NationAboveAllTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrganisationSearch search;

	@ParameterizedTest
	@CsvSource({ "NHC, SX01, true", "NHC, SX12, true", "NHC, 140000, true", "NHC, 140200, true", "140000, SX12, true",
			"140000, NHC, false", "140200, 140000, false", "140200, SX01, false" })
	void tellsWhoIsUnderWhom(String top, String id, boolean under) {
		new ApplicationStory(context);

		assertThat(search.isUnder(OrganisationId.of(top), OrganisationId.of(id))).isEqualTo(under);
	}

	@Test
	void putsNobodyUnknownUnderTheNation() {
		assertThat(search.isUnder(OrganisationId.of("NHC"), OrganisationId.of("NOBODY"))).isFalse();
	}

}
