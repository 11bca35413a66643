package cn.denggao.application.domain.eligibility;

/**
 * One recorded figure.
 *
 * @param subject organisation id, region code, or the code of a hospital elsewhere
 * @param kind of a hospital, else null
 * @param province region code of its province
 * @param value a number, YES or NO, or the name of a grade
 * @param source which paper or system says so
 * @param declared whether it is the hospital's own word
 */
public record Figure(String subject, String name, String kind, String province, String fact, int year, String value,
		String source, boolean declared) {
}
