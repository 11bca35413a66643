package cn.denggao.application;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundForms;
import org.junit.jupiter.api.Test;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A form says which figures are parts of which, in the same section or another. */
@DenggaoTest
class PartsOfWholesTests extends OneOpenRound {

	private static final String EXCEEDS = "application.problem.part-exceeds-across";

	private PackedForm form;

	@Test
	void comparesAFieldWithThatOfAnotherSection() {
		form = PackedForm.draft(story, round, "SX01", "03.04");
		form.save("D", Map.of("beds", "300"));
		assertThat(exceeding()).isEmpty();

		form.save("C", Map.of("openBeds", "299"));
		assertThat(exceeding()).singleElement().satisfies(problem -> {
			assertThat(problem.section()).isEqualTo("D");
			assertThat(problem.key()).isEqualTo("beds");
			assertThat(problem.arguments()).containsExactly("专科开放床位", "实有床位", "专科基本情况", "医院基本情况", "300", "299");
		});

		form.save("C", Map.of("openBeds", "300"));
		assertThat(exceeding()).isEmpty();
	}

	@Test
	void standsAtThePartWhereverTheRuleIsWritten() {
		form = draft(changed -> changed.section("D", "notMore", "[]").section("C", "notMore", "[[D.beds, openBeds]]"));
		form.save("C", Map.of("openBeds", "299"));
		form.save("D", Map.of("beds", "300"));

		assertThat(exceeding()).singleElement().extracting(Problem::section, Problem::key).containsExactly("D", "beds");
	}

	@Test
	void comparesWithWhatTheRegisterKnows() {
		// given a hospital that is registered with 2600 beds
		form = draft(changed -> changed.section("D", "notMore", "[[beds, C.beds]]"));

		form.save("D", Map.of("beds", "2600"));
		assertThat(exceeding()).isEmpty();

		form.save("D", Map.of("beds", "2601"));
		assertThat(exceeding()).singleElement()
			.extracting(Problem::arguments)
			.isEqualTo(List.of("专科开放床位", "编制床位", "专科基本情况", "医院基本情况", "2601", "2600"));
	}

	@Test
	void comparesNothingWithASectionThatIsNotAskedFor() {
		form = draft(changed -> changed.section("C", "when", "{ field: D.independentWard, is: 'YES' }"));
		form.save("C", Map.of("openBeds", "299"));

		form.save("D", Map.of("beds", "300", "independentWard", "NO"));
		assertThat(exceeding()).isEmpty();

		form.save("D", Map.of("beds", "300", "independentWard", "YES"));
		assertThat(exceeding()).extracting(Problem::key).containsExactly("beds");
	}

	@Test
	void refusesAFormThatComparesWhatItDoesNotAskOrWhatIsNoNumber() {
		assertRefused("D.notMore.C.openBed", changed -> changed.section("D", "notMore", "[[beds, C.openBed]]"));
		assertRefused("D.notMore.bed", changed -> changed.section("D", "notMore", "[[bed, C.openBeds]]"));
		assertRefused("D.notMore.X.openBeds", changed -> changed.section("D", "notMore", "[[beds, X.openBeds]]"));
		assertRefused("D.notMore.titles", changed -> changed.section("D", "notMore", "[[titles, beds]]"));
		assertRefused("D.notMore.C.grade", changed -> changed.section("D", "notMore", "[[beds, C.grade]]"));
		assertRefused("D.notMore.F.openBeds", changed -> changed.section("D", "notMore", "[[beds, F.openBeds]]"));
		assertRefused("D.notMore.C.grade",
				changed -> changed.section("D", "notMore", "[[wards, beds], [beds, C.grade]]"));
		assertRefused("D.notMore.D.beds", changed -> changed.section("D", "notMore", "[[beds, D.beds]]"));
		assertRefused("D.notMore", changed -> changed.section("D", "notMore", "[[beds]]"));
		assertRefused("D.notMore", changed -> changed.section("D", "notMore", "[[beds, null]]"));
		assertRefused("D.notMore.C.openBeds", changed -> changed.without("C", "openBeds"));
		assertRefused("G.notMore.F.discharges", changed -> changed.withoutSection("F"));
	}

	private PackedForm draft(Consumer<ChangedForm> change) {
		ChangedForm.approve(story, round, false, change);
		return PackedForm.draft(story, round, "SX01", "03.04");
	}

	private List<Problem> exceeding() {
		var desk = story.bean(DossierDesk.class);
		return desk.problems(story.bean(ProjectDirectory.class).require(form.id()))
			.stream()
			.filter(problem -> problem.message().equals(EXCEEDS))
			.toList();
	}

	private void assertRefused(String place, UnaryOperator<ChangedForm> change) {
		var yaml = change.apply(ChangedForm.of(story.bean(RoundForms.class).yaml(round, 1))).yaml();
		assertThatThrownBy(() -> OFFICER.gets(() -> story.bean(ChangingForm.class).read(round, yaml)))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments()).containsExactly(place));
	}

}
