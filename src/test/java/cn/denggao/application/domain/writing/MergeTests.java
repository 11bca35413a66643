package cn.denggao.application.domain.writing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormField.Type;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTests {

	private final FormSection section = new FormSection(
			"E", "", null, List.of(field("a"), field("b"), field("c")), List.of(new FormTable("members", "",
					FormTable.Kind.FREE, List.of(field("name"), field("post")), List.of(), 0, 4, null, null)),
			List.of(), List.of());

	@Test
	void takesWhatOnlyOneHasChanged() {
		// given
		var merge = Merge.of(section, Map.of("a", "1", "b", "1"), Map.of("a", "2", "b", "1"),
				Map.of("a", "1", "b", "3", "c", "4"));

		// then
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.settled()).isEqualTo(Map.of("a", "2", "b", "3", "c", "4"));
	}

	@Test
	void asksWhereBothHaveChangedTheSameFieldDifferently() {
		// given
		var merge = Merge.of(section, Map.of("a", "1"), Map.of("a", "2", "b", "5"), Map.of("a", "3", "b", "5"));

		// then
		assertThat(merge.clashes()).containsExactly(new Merge.Clash("a", "2", "3"));
		assertThat(merge.settled()).isEqualTo(Map.of("a", "2", "b", "5"));
	}

	@Test
	void asksWhereOneHasEmptiedWhatTheOtherChanged() {
		assertThat(Merge.of(section, Map.of("a", "1"), Map.of(), Map.of("a", "2")).clashes())
			.containsExactly(new Merge.Clash("a", "", "2"));
	}

	@Test
	void keepsRowsThatBothHaveAdded() {
		// given one row, to which each has added another
		var base = rows("甲");
		var merge = Merge.of(section, base, rows("甲", "乙"), rows("甲", "丙"));

		// then
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.settled()).isEqualTo(rows("甲", "乙", "丙"));
	}

	@Test
	void addsTheSameRowOnce() {
		assertThat(Merge.of(section, rows("甲"), rows("甲", "乙"), rows("甲", "乙")).settled()).isEqualTo(rows("甲", "乙"));
	}

	@Test
	void asksForTheWholeTableWhenRowsWereTakenAway() {
		// given
		var merge = Merge.of(section, rows("甲", "乙"), rows("乙"), rows("甲", "乙", "丙"));

		// then
		assertThat(merge.clashes()).singleElement().satisfies(clash -> {
			assertThat(clash.key()).isEqualTo("members");
			assertThat(clash.theirs()).contains("乙").doesNotContain("丙");
			assertThat(clash.mine()).contains("甲").contains("丙");
		});
		assertThat(merge.rows().get("members")).isEqualTo(rows("甲", "乙", "丙"));
	}

	@Test
	void takesATableThatOnlyOneHasShortened() {
		assertThat(Merge.of(section, rows("甲", "乙"), rows("甲", "乙"), rows("乙")).settled()).isEqualTo(rows("乙"));
	}

	@Test
	void asksForRowsThatTheTableCannotHold() {
		assertThat(Merge.of(section, rows("甲", "乙"), rows("甲", "乙", "丙", "丁"), rows("甲", "乙", "戊", "己")).clashes())
			.hasSize(2);
	}

	@Test
	void countsWhatIsAskedAndFilledIn() {
		// given
		var asked = new FormSection("D", "", null, List.of(required("a"), required("b"), field("c")), List.of(),
				List.of(), List.of(new FormSection.AttachmentKind("F", "", true, false)));

		// then
		assertThat(Completeness.of(asked, Map.of("a", "1", "c", "1"), Set.of(), Set.of("F")).percent()).isEqualTo(33);
		assertThat(Completeness.of(asked, Map.of("a", "1", "b", "1"), Set.of("F"), Set.of("F")).percent())
			.isEqualTo(100);
		assertThat(Completeness.of(section, Map.of(), Set.of(), Set.of()).percent()).isEqualTo(100);
	}

	private static Map<String, String> rows(String... names) {
		var rows = new HashMap<String, String>();
		for (int at = 0; at < names.length; at++) {
			rows.put("members." + (at + 1) + ".name", names[at]);
		}
		return rows;
	}

	private static FormField field(String key) {
		return new FormField(key, key, Type.TEXT, "", false, 200, BigDecimal.ZERO, null, 0, null, "", Map.of(), null,
				false, false, null, null, null, null);
	}

	private static FormField required(String key) {
		return new FormField(key, key, Type.TEXT, "", true, 200, BigDecimal.ZERO, null, 0, null, "", Map.of(), null,
				false, false, null, null, null, null);
	}

}
