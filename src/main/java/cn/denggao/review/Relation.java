package cn.denggao.review;

/**
 * A tie between an expert and a hospital or person, for which the expert is excluded.
 *
 * @param subject organisation id of a hospital or login of a person
 * @param lastYear last year of a tie that is over, which excludes for the years the round
 * names (domain §5.4); null if it lasts
 */
public record Relation(String subject, Kind kind, Integer lastYear) {

	/** What ties them. */
	public enum Kind {

		EMPLOYMENT, TEACHER, COAUTHOR, KIN, OTHER

	}

	/** Whether it still excludes in this year under a rule of so many years. */
	public boolean excludes(int year, int exclusionYears) {
		return lastYear == null || year - lastYear <= exclusionYears;
	}

}
