package cn.denggao.organisation;

import java.time.LocalDate;

/**
 * What is known of a hospital.
 *
 * @param creditCode 统一社会信用代码 of its legal entity
 * @param licenceNumber 医疗机构登记号
 * @param region GB/T 2260 code of its seat
 * @param grade 甲乙丙等
 * @param beds approved beds
 * @param supervisor the authority it reports to
 * @param endedOn last day of its existence, null while it exists
 * @param successor the hospital it was merged into, or null
 */
public record HospitalSummary(OrganisationId id, String name, String creditCode, String licenceNumber, String region,
		HospitalLevel level, Grade grade, Ownership ownership, Kind kind, int beds, OrganisationId supervisor,
		LocalDate endedOn, OrganisationId successor) {

	/** 一级, 二级, 三级. */
	public enum HospitalLevel {

		PRIMARY, SECONDARY, TERTIARY

	}

	/** 甲等, 乙等, 丙等. */
	public enum Grade {

		A, B, C, NONE

	}

	/** 公立 or 社会办. */
	public enum Ownership {

		PUBLIC, PRIVATE

	}

	/** 综合, 专科, 中医, 妇幼. */
	public enum Kind {

		GENERAL, SPECIALISED, TCM, MATERNAL_CHILD

	}

}
