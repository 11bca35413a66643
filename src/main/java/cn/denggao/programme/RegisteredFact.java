package cn.denggao.programme;

import java.util.Arrays;
import java.util.Optional;

/** What the register of organisations says of a hospital, for conditions. */
public enum RegisteredFact {

	HOSPITAL_LEVEL(false), HOSPITAL_GRADE(false), OWNERSHIP(false), HOSPITAL_KIND(false), APPROVED_BEDS(true),
	BRANCHES(true), BRANCH_BEDS(true), ALL_BRANCH_BEDS(true);

	private final boolean number;

	RegisteredFact(boolean number) {
		this.number = number;
	}

	public static Optional<RegisteredFact> of(String code) {
		return Arrays.stream(values()).filter(fact -> fact.name().equals(code)).findFirst();
	}

	/** Whether it is a number; else it is a code. */
	public boolean number() {
		return number;
	}

}
