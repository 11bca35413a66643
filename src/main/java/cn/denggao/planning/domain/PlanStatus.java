package cn.denggao.planning.domain;

/** How far a version of a plan is. */
public enum PlanStatus {

	DRAFT, PROPOSED, PUBLISHED;

	String keyOfRefusal() {
		return "planning.not." + name();
	}

}
