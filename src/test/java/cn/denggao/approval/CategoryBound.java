package cn.denggao.approval;

import org.springframework.jdbc.core.JdbcTemplate;

/** The number of the leading specialties, about ten in the pack. */
final class CategoryBound {

	private final JdbcTemplate database;

	CategoryBound(JdbcTemplate database) {
		this.database = database;
	}

	/** Whatever is approved already, so many more may be, and no one beyond. */
	void leavesRoomFor(int more) {
		set("MAX", approved() + more, null);
	}

	/** As the pack says. */
	void isAboutTen() {
		set("APPROX", 10, 1);
	}

	private void set(String operator, int target, Integer tolerance) {
		database.update("""
				update programme_quota set operator = ?, target = ?, tolerance = ?
				where programme = 'SX-136' and kind = 'CATEGORY' and code = 'LEADING_SPECIALTY'""", operator, target,
				tolerance);
	}

	private int approved() {
		return database
			.queryForList("select approved from application_approved_count where programme = 'SX-136' and category = ?",
					Integer.class, "LEADING_SPECIALTY")
			.stream()
			.findFirst()
			.orElse(0);
	}

}
