package cn.denggao.discipline.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.denggao.discipline.DisciplineClass;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * What is agreed on classes, read from a file: which disciplines are proposed for one
 * (R001-21, R001-22), which classes need reasons, which may lead a cluster.
 */
@Component
class DisciplineRules {

	private final Agreed agreed;

	DisciplineRules(@Value("classpath:discipline/classes.yaml") Resource file) {
		try (var content = file.getInputStream()) {
			this.agreed = new YAMLMapper().readValue(content, Agreed.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Optional<DisciplineClass> proposed(String specialty) {
		return agreed.proposed()
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue().contains(specialty))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	boolean needsReasons(DisciplineClass discipline) {
		return agreed.reasoned().contains(discipline);
	}

	boolean mayLead(DisciplineClass discipline) {
		return agreed.leading().contains(discipline);
	}

	/** The file. */
	private record Agreed(Map<DisciplineClass, List<String>> proposed, Set<DisciplineClass> reasoned,
			Set<DisciplineClass> leading) {
	}

}
