package cn.denggao.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.demonstration.Rehearsal;
import cn.denggao.worklist.WorklistEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed anywhere is answered in good time, with a sentence, and never with
 * 500.
 */
@DenggaoTest
@Import({ Rehearsal.class, Surroundings.class, Probe.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongInputTests {

	private static final Pattern NAME = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");

	private static final int MOST_FIELDS = 25;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private Surroundings surroundings;

	@Autowired
	private Probe probe;

	@Autowired
	private OfficialClock clock;

	private final Set<String> forms = new TreeSet<>();

	private final List<String> wrongForms = new ArrayList<>();

	@BeforeAll
	void roundsAreUnderWay() {
		surroundings.play(this::watch);
	}

	/** Each form is tried once before somebody answers it. */
	private boolean watch(WorklistEntry task) {
		if (task.form() != null && forms.add(task.form())) {
			var answer = new InputMapping(HttpMethod.POST, "/tasks/{taskId}", List.of(), List.of(), true);
			wrongForms.addAll(complaints(answer, "/tasks/" + task.taskId(), surroundings.owner(task)));
		}
		return true;
	}

	Stream<InputMapping> mappings() {
		return InputMapping.of(requestMappingHandlerMapping).stream();
	}

	@Test
	void formsOfTasksAreAnsweredWithASentence() {
		assertThat(forms).contains("review-formally", "record-decision", "decide-tranche", "sign-agreement");
		assertThat(wrongForms).isEmpty();
	}

	@ParameterizedTest
	@Catalogue({ 1, 7, 18, 19, 24 })
	@MethodSource("mappings")
	void isAnsweredWithASentence(InputMapping mapping) {
		var complaints = new ArrayList<String>();
		for (var path : surroundings.paths(mapping.pattern())) {
			surroundings.people(path).forEach(person -> complaints.addAll(complaints(mapping, path, person)));
		}
		assertThat(complaints.stream().distinct()).isEmpty();
	}

	/** Of whoever finds nothing at this place it is enough to know that. */
	private List<String> complaints(InputMapping mapping, String path, Acting person) {
		var complaints = new ArrayList<String>();
		var plausible = plausible(mapping, path, person);
		send(mapping, path, person, Map.of(), "an empty form", complaints);
		if (send(mapping, path, person, plausible, "a plausible form", complaints) == 404) {
			return complaints;
		}
		plausible.keySet().stream().limit(MOST_FIELDS).forEach(name -> Typed.WRONG.forEach((what, text) -> {
			var fields = new LinkedHashMap<>(plausible);
			fields.put(name, List.of(text));
			send(mapping, path, person, fields, what + " in " + name, complaints);
		}));
		return complaints;
	}

	private int send(InputMapping mapping, String path, Acting person, Map<String, List<String>> fields, String what,
			List<String> complaints) {
		var files = mapping.files()
			.stream()
			.map(name -> new MockMultipartFile(name, "表.pdf", "application/pdf",
					"没有内容".getBytes(StandardCharsets.UTF_8)))
			.toList();
		var answer = probe.answer(person, mapping.method(), path, fields, files);
		answer.complaint().ifPresent(complaint -> complaints.add(what + " at " + path + " " + complaint));
		return answer.status();
	}

	private Map<String, List<String>> plausible(InputMapping mapping, String path, Acting person) {
		var fields = new LinkedHashMap<String, List<String>>();
		var somebody = surroundings.somebody();
		mapping.fields()
			.forEach(field -> fields.put(field.name(),
					List.of(Typed.plausible(field.name(), field.type(), clock.today(), somebody))));
		if (mapping.isOpen()) {
			names(path, person).forEach(name -> fields.putIfAbsent(name,
					List.of(Typed.plausible(name, String.class, clock.today(), somebody))));
		}
		return fields;
	}

	/** The fields that the page of a form shows; the page is at its path or above it. */
	private List<String> names(String path, Acting person) {
		for (var page = path; page.lastIndexOf('/') > 0; page = page.substring(0, page.lastIndexOf('/'))) {
			var names = NAME.matcher(probe.page(person, page)).results().map(found -> found.group(1)).toList();
			if (!names.isEmpty()) {
				return names.stream().filter(name -> !"_csrf".equals(name)).distinct().toList();
			}
		}
		return List.of();
	}

}
