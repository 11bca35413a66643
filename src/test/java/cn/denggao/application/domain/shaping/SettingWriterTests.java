package cn.denggao.application.domain.shaping;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What is typed of a part, as it stands in the form's text afterwards. */
class SettingWriterTests {

	private static final String BEDS = """
			{"code":"beds","label":"床位","type":"INTEGER","required":true,"minimum":0,"maximum":5000,"unit":"张"}""";

	private static final String KIND = """
			{"code":"kind","label":"类别","type":"CHOICE","options":{"A":"甲","B":"乙"}}""";

	private static final String DEGREE = """
			{"code":"degree","label":"学位","type":"CHOICE","optionsOf":"DEGREES","mustBe":"DOCTOR"}""";

	private static final String SOFT = """
			{"code":"cmi","label":"CMI","type":"DECIMAL","maximum":1.50,"soft":[0.40,5]}""";

	private final FormTree form = FormTree
		.of("""
				{"figureYears":3,"lists":{"DEGREES":{"DOCTOR":"博士","MASTER":"硕士"}},"sections":[{"code":"D","title":"专科","fields":[%s]}]}"""
			.formatted(String.join(",", BEDS, KIND, DEGREE, SOFT)));

	@Test
	void leavesWhatIsTypedAsItStood() {
		var before = form.json();

		form.sections().forEach(section -> form.parts("D.fields").forEach(part -> write(part.place(), Map.of())));

		assertThat(form.json()).isEqualTo(before);
	}

	@Test
	void writesWhatIsDifferentAndNothingElse() {
		var before = form.json();

		write(Place.of("D.fields.beds"),
				Map.of("label", " 开放床位 ", "help", "以年末为准", "required", "", "maximum", "800.5"));

		assertThat(form.json()).isEqualTo(before.replace(BEDS,
				"""
						{"code":"beds","label":"开放床位","type":"INTEGER","minimum":0,"maximum":800.5,"unit":"张","help":"以年末为准"}"""));
	}

	@Test
	void takesOutWhatIsBlank() {
		write(Place.of("D.fields.beds"), Map.of("unit", "", "maximum", ""));

		assertThat(form.part(Place.of("D.fields.beds")).node()).hasToString("""
				{"code":"beds","label":"床位","type":"INTEGER","required":true,"minimum":0}""");
	}

	@Test
	void givesNewOptionsACodeAndKeepsThoseOfTheOthers() {
		write(Place.of("D.fields.kind"), Map.of("options", "B = 乙类\r\n丙\n\n甲\nO2＝丁\n戊"));

		assertThat(form.part(Place.of("D.fields.kind")).node().path("options")).hasToString("""
				{"B":"乙类","O1":"丙","A":"甲","O2":"丁","O3":"戊"}""");
	}

	@Test
	void changesAListForAllWhoShareIt() {
		write(Place.of("D.fields.degree"), Map.of("options", "DOCTOR=博士\nMASTER=硕士\n学士"));

		assertThat(form.json()).contains("""
				"lists":{"DEGREES":{"DOCTOR":"博士","MASTER":"硕士","O1":"学士"}}""").contains(DEGREE);
	}

	@ParameterizedTest
	@CsvSource({ "D.fields.beds, label, '', application.shape.wrong.blank",
			"D.fields.beds, label, '床\n位', application.shape.wrong.words",
			"D.fields.beds, unit, 一二三四五六七八九十一二三四五六七八九十一, application.shape.wrong.words",
			"D.fields.beds, minimum, 很少, application.shape.wrong.limit",
			"D.fields.beds, maximum, -1, application.shape.wrong.order",
			"D.fields.cmi, decimals, 7, application.shape.wrong.count",
			"D.fields.cmi, decimals, 1.5, application.shape.wrong.count",
			"D.fields.kind, options, '', application.shape.options.none",
			"D.fields.kind, options, '甲\n甲', application.shape.options.twice",
			"D.fields.kind, options, 'A=甲\nA=丙', application.shape.options.twice",
			"D.fields.degree, options, 硕士, application.shape.options.must" })
	void refusesAtTheFieldWhatCannotStand(String place, String field, String text, String message) {
		assertThatThrownBy(() -> write(Place.of(place), Map.of(field, text))).hasMessage(message)
			.satisfies(refused -> assertThat(((Refused) refused).field()).contains(field));
	}

	@Test
	void tellsEverythingThatIsWrongAtOnce() {
		var refused = catchThrowable(() -> write(Place.of("D.fields.beds"), Map.of("label", "", "minimum", "x")));

		assertThat(((RefusedTogether) refused).all()).extracting(Refused::key)
			.containsExactly("application.shape.wrong.blank", "application.shape.wrong.limit");
	}

	/** As the page sends it: what stands in the other inputs, too. */
	private void write(Place place, Map<String, String> changed) {
		var part = form.part(place);
		var typed = new HashMap<String, String>();
		Setting.of(form, part).forEach(setting -> typed.put(setting.key(), SettingWriter.shown(form, part, setting)));
		typed.putAll(changed);
		new SettingWriter(form, part, typed).write();
	}

}
