package cn.denggao.application.domain;

import cn.denggao.application.ProjectStatus;

/**
 * One level of formal review that an application has to pass.
 *
 * @param level COUNTY, CITY, TCM or PROVINCE
 * @param role role code of whoever reviews there
 * @param recommends whether passing takes a place under the authority's quota
 */
public record ReviewLevel(String level, String role, boolean recommends, State state) {

	/** The project's status while this level is at it. */
	public ProjectStatus status() {
		return switch (level) {
			case "COUNTY" -> ProjectStatus.FORMAL_REVIEW_COUNTY;
			case "CITY" -> ProjectStatus.FORMAL_REVIEW_CITY;
			default -> ProjectStatus.FORMAL_REVIEW_PROVINCE;
		};
	}

	/** How far the level is. */
	public enum State {

		AHEAD, OPEN, PASSED, DONE

	}

}
