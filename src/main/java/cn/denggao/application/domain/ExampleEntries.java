package cn.denggao.application.domain;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The invented applications of the demonstration, found by hospital and specialty. */
@Component
class ExampleEntries {

	JsonNode of(Project project) {
		for (var entry : read().path("applications")) {
			if (entry.path("hospital").asText().equals(project.hospital().value())
					&& entry.path("specialty").asText().equals(project.specialtyCode())) {
				return entry;
			}
		}
		throw new IllegalStateException("No example for " + project.code());
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
