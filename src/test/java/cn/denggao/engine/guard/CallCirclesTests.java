package cn.denggao.engine.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.DeployedFiles;
import cn.denggao.input.Catalogue;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes that would call each other without end are refused, and the circle is named.
 */
@DenggaoTest
class CallCirclesTests {

	private static final GuardLimits LIMITS = new GuardLimits(DataSize.ofMegabytes(2), DataSize.ofKilobytes(256), 32,
			5000, 40, 20000, 500, 20000, 20, 200, 50, 100, 100);

	private static final String PROVINCE = "150000";

	private static final String ANOTHER = "130000";

	@Autowired
	private CallCircles circles;

	@Autowired
	private DeployedFiles files;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Inspection inspection;

	@Autowired
	private FindingSentences sentences;

	@Test
	@Catalogue(47)
	void areSeenOverFilesOfTheSameDeployment() {
		var coming = Map.of("a", calling("b"), "b", calling("c"), "c", calling("d", "a"), "d", calling());
		assertThat(circles.through("a", coming, null)).containsExactly("a", "b", "c", "a");
		assertThat(circles.through("c", coming, null)).containsExactly("c", "a", "b", "c");
		assertThat(circles.through("d", coming, null)).isEmpty();
	}

	/** The round of a specialty calls the review, and that the scoring. */
	@Test
	@Catalogue(47)
	void areSeenOverWhatIsDeployed() throws IOException {
		// given
		var file = Path.of("processes/review/expert-scoring.bpmn");
		var call = "<bpmn:callActivity id=\"CallActivity_Back\" name=\"再评\" calledElement=\"review-stage\" />";
		var text = Files.readString(file).replaceFirst("<bpmn:endEvent ", call + "<bpmn:endEvent ");
		// when
		var circle = inspection.inspect(file.toString(), text.getBytes(StandardCharsets.UTF_8))
			.stream()
			.filter(finding -> finding.key().equals("engine.guard.calls-in-circle"))
			.toList();
		// then
		assertThat(circle).singleElement()
			.satisfies(finding -> assertThat(finding.element()).isEqualTo("CallActivity_Back"))
			.satisfies(finding -> assertThat(sentences.of(finding))
				.contains("expert-scoring → review-stage → expert-scoring"));
	}

	/**
	 * One province's own diagram calls back: a circle for its cases only, as long as it
	 * has not given it up.
	 */
	@Test
	@Catalogue(47)
	void areLookedForOwnerByOwner() {
		// given
		deployed(null, "circle-a");
		deployed(null, "circle-b");
		deployed(PROVINCE, "circle-b", "circle-a");
		var coming = Map.of("circle-a", calling("circle-b"));
		// then
		assertThat(circles.through("circle-a", coming, null)).containsExactly("circle-a", "circle-b", "circle-a");
		assertThat(circles.through("circle-a", coming, PROVINCE)).containsExactly("circle-a", "circle-b", "circle-a");
		assertThat(circles.through("circle-a", coming, ANOTHER)).isEmpty();

		// when
		files.versions("bpmn", "circle-b", PROVINCE).stream().findFirst().ifPresent(files::withdraw);

		// then
		assertThat(circles.through("circle-a", coming, null)).isEmpty();
		assertThat(circles.through("circle-a", coming, PROVINCE)).isEmpty();
	}

	private void deployed(String owner, String key, String... called) {
		var diagram = text(key, called).replace("<bpmn:process ",
				"<bpmn:process isExecutable=\"true\" camunda:historyTimeToLive=\"P5500D\" ");
		Unguarded.doing(engine,
				() -> engine.getRepositoryService()
					.createDeployment()
					.tenantId(owner)
					.addString(key + ".bpmn", diagram)
					.deploy());
	}

	private static XmlNode calling(String... keys) {
		return new TreeReader(new ClosedList("bpmn"), LIMITS).read(text("x", keys));
	}

	private static String text(String process, String... keys) {
		var calls = new StringBuilder();
		for (var key : keys) {
			calls.append("<bpmn:callActivity id=\"Call_")
				.append(key)
				.append("\" calledElement=\"")
				.append(key)
				.append("\"/>");
		}
		return "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
				+ "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"t\"><bpmn:process id=\""
				+ process + "\"><bpmn:startEvent id=\"Start\"/>" + calls + "</bpmn:process></bpmn:definitions>";
	}

}
