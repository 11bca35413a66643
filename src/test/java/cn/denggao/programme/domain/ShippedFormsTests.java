package cn.denggao.programme.domain;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where indicators have usual ranges, the form has a place to explain what is outside.
 */
class ShippedFormsTests {

	@ParameterizedTest
	@ValueSource(strings = { "sx-136", "bqw-14", "climb", "county-cap", "multi-campus" })
	void askForAReasonForUnusualIndicators(String pack) {
		Pack.read(PackSource.shipped(pack)).parts().stream().filter(ShippedFormsTests::hasUsualRanges).forEach(part -> {
			var form = RulesText.read(part.dossier(), JsonNode.class);
			assertThat(form.findParents("kind")).as(part.round().category())
				.filteredOn(table -> table.path("kind").asText().equals("INDICATORS"))
				.isNotEmpty()
				.allMatch(table -> table.has("softNote"));
		});
	}

	private static boolean hasUsualRanges(PackPart part) {
		return part.indicators()
			.stream()
			.anyMatch(indicator -> indicator.softMinimum() != null || indicator.softMaximum() != null);
	}

}
