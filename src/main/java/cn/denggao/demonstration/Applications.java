package cn.denggao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/** The invented applications by key, as far as drafting them needs. */
record Applications(Map<String, Entry> byKey) {

	static Applications read() {
		try (var file = new ClassPathResource("demonstration/applications.yaml").getInputStream()) {
			return new Applications(new YAMLMapper().readValue(file, Listing.class)
				.applications()
				.stream()
				.collect(Collectors.toMap(Entry::key, Function.identity())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Listing(List<Entry> applications) {

	}

	/** One application. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Entry(String key, String hospital, String specialty, String title, String applicant, String leader) {

	}

}
