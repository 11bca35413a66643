package cn.denggao.planning.domain;

/** How far a hospital's plan is. */
public enum DevelopmentStatus {

	DRAFT, PROPOSED, CONFIRMED;

	String keyOfRefusal() {
		return "planning.development.not." + name();
	}

}
