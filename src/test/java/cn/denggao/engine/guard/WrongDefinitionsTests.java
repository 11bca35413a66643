package cn.denggao.engine.guard;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wrong diagrams, tables and forms of the catalogue, by their numbers: each is
 * refused soon, at its element, with a Chinese sentence.
 */
@DenggaoTest
class WrongDefinitionsTests {

	private static final Duration SOON = Duration.ofSeconds(5);

	private static final String DIAGRAM = "sound-case.bpmn: ";

	private static final String TABLE = "sound-table.dmn: ";

	private static final String FORM = "sound-form.form: ";

	@Autowired
	private Inspection inspection;

	@Autowired
	private FindingSentences sentences;

	@Test
	@Catalogue(27)
	void knowsNoTimersThatStormOrGoBackwards() {
		refuses(DIAGRAM, "timer by duration", "timer by cycle", "retries by the millisecond", "a million retries");
	}

	@Test
	@Catalogue(43)
	void letsNoExpressionReachClassesServicesBeansOrOtherLanguages() {
		refuses(DIAGRAM, "P3 reflection as delegate", "condition P3", "timer P3", "cardinality P3", "date due P3",
				"task name P3", "documentation P3", "candidate groups P3");
		refuses(DIAGRAM, "P4 engine services as delegate", "condition P4", "P5 foreign bean as delegate",
				"P5 reflection on a foreign bean", "condition naming a bean");
		refuses(TABLE, "P6 JUEL in a cell", "P6 JUEL in an output", "P6 JUEL in an input",
				"language of the whole file");
	}

	@Test
	@Catalogue(44)
	void readsNoDocumentTypeAndNoForeignEntity() {
		refuses(DIAGRAM, "DOCTYPE", "external entity", "a thousand million laughs", "entity nobody declared");
		refuses(TABLE, "DOCTYPE");
	}

	@Test
	@Catalogue(45)
	void bearsDepthAndNumber() {
		refuses(DIAGRAM, "20,000 nested sub-processes", "50,000 tasks", "6,000 ends");
	}

	@Test
	@Catalogue(46)
	void missesStartsFlowsAndIds() {
		refuses(DIAGRAM, "no start", "two starts", "flow to nowhere", "flow out of its scope", "id twice",
				"id in Chinese", "id with a blank");
		refuses(TABLE, "id twice");
		refuses(FORM, "id twice");
	}

	@Test
	@Catalogue(47)
	void seesALoopThatWaitsForNothing() {
		refuses(DIAGRAM, "gateway back to itself", "round and round a delegate");
	}

	@Test
	@Catalogue(48)
	void countsRuns() {
		refuses(DIAGRAM, "cardinality of a thousand million", "cardinality above the bound", "cardinality of nothing",
				"several without a number", "collection by expression", "collection by reference");
	}

	@Test
	@Catalogue(49)
	void namesTheFieldThatIsMissing() {
		assertThat(refuses(DIAGRAM, "time to live left out")).anyMatch(text -> text.contains("historyTimeToLive"));
	}

	@Test
	@Catalogue(53)
	void readsFormsCarefully() {
		refuses(FORM, "10,000 fields", "2,000 fields", "hostile pattern", "unknown component", "script link",
				"data link");
	}

	/** The sentences of the last of them. */
	private List<String> refuses(String kind, String... titles) {
		return Arrays.stream(titles).map(title -> refusal(kind + title)).reduce((one, other) -> other).orElseThrow();
	}

	private List<String> refusal(String title) {
		var file = Corpus.all()
			.stream()
			.filter(one -> one.toString().equals(title))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No such file: " + title));
		var began = System.nanoTime();
		var errors = inspection.inspect(file.name(), file.content()).stream().filter(Finding::isError).toList();
		assertThat(Duration.ofNanos(System.nanoTime() - began)).as(title).isLessThan(SOON);
		assertThat(errors).as(title)
			.isNotEmpty()
			.allMatch(finding -> !finding.element().isBlank() && finding.line() > 0);
		assertThat(errors).as(title).extracting(Finding::key).contains("engine.guard." + file.rule());
		return errors.stream().map(sentences::of).toList();
	}

}
