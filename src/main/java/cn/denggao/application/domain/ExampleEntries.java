package cn.denggao.application.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The invented applications of the demonstration, found by hospital and specialty; who
 * has none there borrows that of the same specialty, or the first.
 */
@Component
class ExampleEntries {

	JsonNode of(Project project) {
		var all = StreamSupport.stream(read().path("applications").spliterator(), false).toList();
		Predicate<JsonNode> specialty = entry -> entry.path("specialty").asText().equals(project.specialtyCode());
		return Stream
			.of(specialty.and(entry -> entry.path("hospital").asText().equals(project.hospital().value())), specialty,
					(Predicate<JsonNode>) entry -> true)
			.flatMap(wanted -> all.stream().filter(wanted).limit(1))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode read() {
		try (var file = new ClassPathResource("demonstration/applications.yaml").getInputStream()) {
			return new YAMLMapper().readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
