package cn.denggao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.ProcessBean;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an administrator picks while drawing: one template for each delegate and each
 * form, with few fields, and none that names what does not exist.
 */
class ElementTemplatesTests {

	private final List<JsonNode> templates = read();

	@Test
	void offerEveryDelegateOnce() {
		assertThat(hidden("camunda:delegateExpression"))
			.containsExactlyInAnyOrderElementsOf(delegates().stream().map("${%s}"::formatted).toList());
	}

	@Test
	void offerEveryFormOnce() {
		assertThat(hidden("camunda:formRef")).containsExactlyInAnyOrderElementsOf(forms());
	}

	@Test
	void askForThreeFieldsAtMostAndForFiveWhereAnybodyMayBeAsked() {
		assertThat(templates).allSatisfy(template -> assertThat(shownFields(template)).isBetween(1L,
				template.path("id").asText().equals("denggao.record-opinion") ? 5L : 3L));
	}

	@Test
	void haveNamesOfTheirOwn() {
		assertThat(templates).extracting(template -> template.path("id").asText()).doesNotHaveDuplicates();
	}

	private List<String> hidden(String attribute) {
		return templates.stream()
			.flatMap(template -> properties(template))
			.filter(property -> property.path("binding").path("name").asText().equals(attribute))
			.map(property -> property.path("value").asText())
			.toList();
	}

	private static long shownFields(JsonNode template) {
		return properties(template).filter(property -> !property.path("type").asText().equals("Hidden")).count();
	}

	private static Stream<JsonNode> properties(JsonNode template) {
		return template.path("properties").valueStream();
	}

	private static Set<String> delegates() {
		var scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
		return scan.findCandidateComponents("cn.denggao")
			.stream()
			.map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.filter(JavaDelegate.class::isAssignableFrom)
			.map(found -> found.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
					+ found.getSimpleName().substring(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> forms() {
		return files(Path.of("forms"), ".form").map(file -> file.getFileName().toString().replace(".form", ""))
			.toList();
	}

	private static List<JsonNode> read() {
		var json = new ObjectMapper();
		var all = new ArrayList<JsonNode>();
		files(Path.of("processes", ".camunda", "element-templates"), ".json").forEach(file -> {
			try {
				json.readTree(file.toFile()).forEach(all::add);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return all;
	}

	private static Stream<Path> files(Path folder, String ending) {
		try (var found = Files.walk(folder)) {
			return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
