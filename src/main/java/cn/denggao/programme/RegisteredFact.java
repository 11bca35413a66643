package cn.denggao.programme;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is known of a hospital without anybody recording a figure, for conditions: the
 * register, the class it has confirmed for the discipline applied for (R001-19), and the
 * grades others have given to that specialty (R001-05).
 */
public enum RegisteredFact {

	HOSPITAL_LEVEL(false), HOSPITAL_GRADE(false), OWNERSHIP(false), HOSPITAL_KIND(false), APPROVED_BEDS(true),
	BRANCHES(true), BRANCH_BEDS(true), ALL_BRANCH_BEDS(true), DISCIPLINE_CLASS(false), SPECIALTY_EVALUATION(false),
	/** Codes of the county, city and province of its seat. */
	REGION(false);

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
