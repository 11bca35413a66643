package cn.denggao.programme.domain;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What {@code programme.yaml} says; further keys are for readers. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PackProgramme(String code, String name, String englishName, String tier, String owner, List<Category> categories,
		List<Goal> goals) {

	/** One category; only open ones get rounds. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Category(String code, String name, String englishName, boolean open) {
	}

	/** A number promised; which of the figures are set depends on the operator. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Goal(String code, String name, String operator) {
	}

}
