package cn.denggao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.ProcessBean;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A diagram and its Model, delegates and messages name the same things. */
class BpmnSeamTests {

	private static final ModelNames MODEL = new ModelNames("sound", Set.of("UserTask_HoldDefence"),
			Set.of("review.PanelConfirmed"),
			Set.of("panelReady", "panelSize", "scoringVersion", "reviewId", "decisionDueAt"));

	static Stream<BpmnDiagram> diagrams() throws IOException {
		return BpmnDiagram.all().stream();
	}

	@Test
	void hasElevenDiagramsEachWithItsModel() throws IOException {
		assertThat(diagrams()).hasSize(11);
		assertThat(models()).hasSize(11);
		assertThat(writtenModels().filter(name -> !isModelOfADiagram(name))).containsExactlyInAnyOrder(
				"cn.denggao.review.process.RoundDrawModel", "cn.denggao.opinion.process.OpinionModel");
	}

	/** Inserted steps fit any diagram, so their model names no element of one. */
	@Test
	void namesNoElementForStepsThatFitAnyDiagram() throws Exception {
		assertThat(Class.forName("cn.denggao.opinion.process.OpinionModel").getDeclaredFields()).isEmpty();
	}

	/** A module that only lends a hand knows a few elements of the diagram of another. */
	@Test
	void knowsOnlyDrawnElementsOfTheDiagramOfAnotherModule() throws Exception {
		var draw = ModelNames.partOf(Class.forName("cn.denggao.review.process.RoundDrawModel"));
		var round = BpmnDiagram.all().stream().filter(each -> each.name().equals(draw.key())).findFirst().orElseThrow();

		assertThat(draw.elements()).containsExactly("UserTask_DrawExperts");
		assertThat(BpmnSeamRules.undrawn(round, draw)).isEmpty();
		assertThat(BpmnSeamRules.undrawn(sound(), draw)).containsExactly("named and not drawn: UserTask_DrawExperts");
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void hasAModelThatKnowsTheDiagram(BpmnDiagram diagram) throws IOException {
		var model = ModelNames.of(diagram).orElseThrow();

		assertThat(model.key()).isEqualTo(diagram.name());
		assertThat(BpmnSeamRules.elements(diagram, model)).isEmpty();
		assertThat(BpmnSeamRules.variables(diagram, model)).isEmpty();
		assertThat(BpmnSeamRules.handedOver(diagram, models())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void findsItsDelegatesInItsOwnModule(BpmnDiagram diagram) {
		assertThat(BpmnSeamRules.beans(diagram, BpmnSeamTests::isDelegate)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void awaitsOnlyMessagesThatTheProgramKnows(BpmnDiagram diagram) throws IOException {
		var known = models().values().stream().flatMap(model -> model.messages().stream()).collect(Collectors.toSet());

		assertThat(BpmnSeamRules.messages(diagram, known)).isEmpty();
	}

	@Test
	void findsNothingWhereBothSidesAgree() throws IOException {
		assertThat(BpmnSeamRules.elements(sound(), MODEL)).isEmpty();
		assertThat(BpmnSeamRules.variables(sound(), MODEL)).isEmpty();
		assertThat(BpmnSeamRules.messages(sound(), MODEL.messages())).isEmpty();
		assertThat(BpmnSeamRules.beans(sound(), bean -> true)).isEmpty();
	}

	@Test
	void readsTheNamesOfAModel() throws IOException {
		var sample = new BpmnDiagram("guards", "sound", sound().root());

		assertThat(ModelNames.of(sample))
			.contains(new ModelNames("sound", MODEL.elements(), MODEL.messages(), Set.of("panelReady", "panelSize")));
	}

	@Test
	void noticesADiagramWithoutModel() throws IOException {
		assertThat(ModelNames.of(sound())).isEmpty();
	}

	@Test
	void noticesAnElementThatIsNamedAndNotDrawn() throws IOException {
		var model = new ModelNames("sound", Set.of("UserTask_HoldDefence", "UserTask_Gone"), Set.of(), Set.of());

		assertThat(BpmnSeamRules.elements(sound(), model)).containsExactly("named and not drawn: UserTask_Gone");
	}

	@Test
	void noticesATaskThatIsDrawnAndNotNamed() throws IOException {
		var model = new ModelNames("sound", Set.of(), Set.of(), Set.of());

		assertThat(BpmnSeamRules.elements(sound(), model)).containsExactly("drawn and not named: UserTask_HoldDefence");
	}

	@Test
	void noticesUndeclaredVariables() throws IOException {
		var model = new ModelNames("sound", Set.of(), Set.of(), Set.of("reviewId"));

		assertThat(BpmnSeamRules.variables(sound(), model)).containsExactlyInAnyOrder(
				"variable not declared: panelReady", "variable not declared: panelSize",
				"variable not declared: scoringVersion", "variable not declared: decisionDueAt");
	}

	@Test
	void noticesAnUnknownMessage() throws IOException {
		assertThat(BpmnSeamRules.messages(sound(), Set.of("review.ExpertRecused")))
			.containsExactly("message without a constant: review.PanelConfirmed");
	}

	@Test
	void noticesWhatTheCalledProcessDoesNotKnow() throws IOException {
		var called = Map.of("expert-scoring", new ModelNames("expert-scoring", Set.of(), Set.of(), Set.of("dueAt")));

		assertThat(BpmnSeamRules.handedOver(sound(), called)).containsExactly("unknown to expert-scoring: reviewId");
	}

	@Test
	void noticesABeanOfAnotherModule() throws IOException {
		assertThat(BpmnSeamRules.beans(sound(), "cn.denggao.review.process.SumUpPanelDelegate"::equals))
			.containsExactly("no delegate in this module: checkPanelDelegate");
	}

	@Test
	void takesOnlyProcessBeansForDelegates() {
		assertThat(isDelegate("cn.denggao.engine.ProcessVariable")).isFalse();
		assertThat(isDelegate("cn.denggao.review.process.NoSuchDelegate")).isFalse();
	}

	private static Stream<String> writtenModels() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("cn.denggao")
			.stream()
			.map(JavaClass::getName)
			.filter(name -> name.matches(".*\\.process\\.\\w+Model"));
	}

	private static boolean isModelOfADiagram(String name) {
		try {
			return models().keySet().stream().anyMatch(diagram -> name.endsWith("." + ModelNames.nameOf(diagram)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, ModelNames> models() throws IOException {
		var models = new LinkedHashMap<String, ModelNames>();
		diagrams().forEach(diagram -> ModelNames.of(diagram).ifPresent(model -> models.put(diagram.name(), model)));
		return models;
	}

	private static boolean isDelegate(String name) {
		try {
			var type = Class.forName(name);
			return JavaDelegate.class.isAssignableFrom(type) && type.isAnnotationPresent(ProcessBean.class);
		}
		catch (ClassNotFoundException ex) {
			return false;
		}
	}

	private static BpmnDiagram sound() throws IOException {
		return BpmnDiagram.parse("review", "sound", Files.readString(Path.of("src/test/resources/guards/sound.bpmn")));
	}

}
