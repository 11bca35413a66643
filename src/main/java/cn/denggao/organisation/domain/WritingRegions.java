package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import cn.denggao.organisation.RegionSummary;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes thousands of regions with one statement. */
@Repository
class WritingRegions {

	private static final String INSERT = """
			insert into organisation_region (code, name, level, parent, capital, valid_from, valid_to, successor)
			select code, name, level, parent, capital::boolean, valid_from::date, valid_to::date, successor
			from unnest(?, ?, ?, ?, ?, ?, ?, ?) as t (code, name, level, parent, capital, valid_from, valid_to, successor)
			""";

	private static final String REPLACE = INSERT + """
			on conflict (code) do update set name = excluded.name, parent = excluded.parent, capital = excluded.capital,
			valid_from = excluded.valid_from, valid_to = excluded.valid_to, successor = excluded.successor""";

	private static final String KEEP = INSERT + " on conflict (code) do nothing";

	private final JdbcTemplate database;

	WritingRegions(JdbcTemplate database) {
		this.database = database;
	}

	/** Nobody else writes regions until the transaction ends. */
	void lock() {
		database.execute("lock table organisation_region in share row exclusive mode");
	}

	void replace(List<RegionSummary> regions) {
		write(REPLACE, regions);
	}

	/** Adds what is missing and leaves what is known; tells how many were added. */
	int add(Collection<RegionSummary> regions) {
		return write(KEEP, regions);
	}

	/** Whether this edition has not been taken in before; from now on it has. */
	boolean isNew(String sha256, int count) {
		return database.update("""
				insert into organisation_region_edition (sha256, regions) values (?, ?) on conflict do nothing""",
				sha256, count) > 0;
	}

	private int write(String statement, Collection<RegionSummary> regions) {
		return database.update(statement, texts(regions, RegionSummary::code), texts(regions, RegionSummary::name),
				texts(regions, region -> region.level().name()), texts(regions, RegionSummary::parent),
				texts(regions, region -> String.valueOf(region.capital())),
				texts(regions, region -> text(region.validFrom())), texts(regions, region -> text(region.validTo())),
				texts(regions, RegionSummary::successor));
	}

	private static Object texts(Collection<RegionSummary> regions, Function<RegionSummary, String> part) {
		return regions.stream().map(part).toArray(String[]::new);
	}

	private static String text(LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
