package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.stream.Collectors;

import cn.denggao.DatabaseTest;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.RegionPlan;
import cn.denggao.organisation.RegionSummary;
import cn.denggao.organisation.RegionTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** The table of GB/T 2260 (domain §8.1) and scenario 23. */
@DatabaseTest
@Import({ RecordedOrganisations.class, RecordedHistory.class, OrganisationChanges.class, Campuses.class,
		BundledRegions.class, TableOfRegions.class, WritingRegions.class })
class NationalRegionsTests {

	private static final String UPGRADED = """
			代码,名称,启用日期,停用日期,后继代码
			130983,黄骅市,,2025-06-30,130985
			130985,黄骅区,2025-07-01
			""";

	@Autowired
	OrganisationDirectory directory;

	@Autowired
	OrganisationHistory history;

	@Autowired
	RegionTable table;

	@Autowired
	WritingRegions writing;

	@Autowired
	BundledRegions bundled;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate database;

	@BeforeEach
	void asAtTheStart() {
		assertThat(new ClassPathResource("organisation/regions.csv").exists())
			.as("The table of regions is made with the pages: build once without -Dfrontend.skip")
			.isTrue();
		database.update("truncate organisation_region, organisation_region_edition cascade");
		bundled.afterSingletonsInstantiated();
	}

	@Test
	void knowsTheWholeTableDownToCounties() {
		assertThat(count("PROVINCE")).isEqualTo(34);
		assertThat(count("CITY")).isEqualTo(337);
		assertThat(count("COUNTY")).isEqualTo(3285);
		assertThat(directory.region("130682").name()).isEqualTo("定州市");
		assertThat(directory.region("130682").parent()).isEqualTo("130600");
		assertThat(directory.region("110101").parent()).isEqualTo("110000");
		assertThat(directory.region("429004").parent()).isEqualTo("429000");
		assertThat(database.queryForObject("select count(*) from organisation_region where capital", Integer.class))
			.isEqualTo(27);
	}

	@Test
	void takesAnEditionInOnceAndLeavesWhatWasChanged() {
		// given
		database.update("update organisation_region set name = '示例市' where code = '130682'");
		var began = System.nanoTime();

		// when
		bundled.afterSingletonsInstantiated();

		// then
		assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
		assertThat(directory.region("130682").name()).isEqualTo("示例市");
		assertThat(database.queryForObject("select count(*) from organisation_region_edition", Integer.class)).isOne();
	}

	@Test
	void startsWithoutTheTable() {
		// given
		database.update("truncate organisation_region, organisation_region_edition cascade");

		// when
		new BundledRegions(new ClassPathResource("organisation/none.csv"), writing, transaction)
			.afterSingletonsInstantiated();

		// then
		assertThat(table.find("", PageRequest.of(0, 1))).isEmpty();
	}

	@Test
	void showsWhatANewerTableChangesBeforeItDoes() {
		// when
		var plan = table.plan(UPGRADED, null);

		// then
		assertThat(plan.rows()).isEqualTo(2);
		assertThat(plan.added()).extracting(RegionSummary::code, RegionSummary::parent, RegionSummary::level)
			.containsExactly(tuple("130985", "130900", Level.COUNTY));
		assertThat(plan.changed()).extracting(RegionPlan.Changed::after)
			.extracting(RegionSummary::validTo, RegionSummary::successor)
			.containsExactly(tuple(LocalDate.parse("2025-06-30"), "130985"));
		assertThat(directory.region("130983").successor()).isNull();
	}

	@Test
	void followsACodeToItsSuccessorFromTheDayOn() {
		// when
		table.accept(UPGRADED, null);

		// then
		assertThat(history.following("130983", LocalDate.parse("2025-06-30")).name()).isEqualTo("黄骅市");
		assertThat(history.following("130983", LocalDate.parse("2025-07-01")).name()).isEqualTo("黄骅区");
		assertThat(table.plan(UPGRADED, null).isEmpty()).isTrue();
	}

	@Test
	void endsWhatACompleteTableLacks() {
		// given
		var rest = table.find("", PageRequest.of(0, 5000))
			.stream()
			.filter(region -> !region.code().equals("130682"))
			.map(region -> region.code() + "," + region.name())
			.collect(Collectors.joining("\n"));

		// when
		var plan = table.accept(rest, LocalDate.parse("2026-01-01"));

		// then
		assertThat(plan.changed()).hasSize(1);
		assertThat(directory.region("130682").validTo()).isEqualTo(LocalDate.parse("2025-12-31"));
	}

	@Test
	void tellsEveryWrongRowAndTakesNothing() {
		var rows = """
				13068,定州市
				130682,
				130983,黄骅市,2025-02-30
				130983,黄骅市
				999901,不知何处
				130984,黄骅区,,2025-07-01,130985
				130985,甲区,,2025-07-01,130984
				""";
		assertThatThrownBy(() -> table.accept(rows, null)).asInstanceOf(type(RefusedTogether.class))
			.extracting(RefusedTogether::all)
			.satisfies(all -> assertThat(all).hasSize(7).allMatch(one -> one.key().equals("organisation.row")));
		assertThat(table.find("13098", PageRequest.of(0, 10))).hasSize(4);
		assertThatThrownBy(() -> table.accept("代码,名称", null)).isInstanceOf(Refused.class)
			.hasMessage("organisation.region.rows-empty");
	}

	private int count(String level) {
		return database.queryForObject("select count(*) from organisation_region where level = ?", Integer.class,
				level);
	}

}
