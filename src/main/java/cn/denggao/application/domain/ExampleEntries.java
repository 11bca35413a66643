package cn.denggao.application.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.programme.RoundDirectory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The invented applications of the demonstration, found by hospital and specialty; who
 * has none there borrows that of the same specialty, or the first.
 */
@Component
class ExampleEntries {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10000);

	/** They fill in hundreds of drafts, and the file is long. */
	private static final Supplier<JsonNode> FILE = SingletonSupplier.of(ExampleEntries::read);

	private final RoundDirectory rounds;

	ExampleEntries(RoundDirectory rounds) {
		this.rounds = rounds;
	}

	/**
	 * Texts by section and key, of money no more than a project of the round is given.
	 */
	Map<String, Map<String, String>> sections(Project project, DossierForm form) {
		var grant = rounds.rules(project.round()).agreement().money().divide(TEN_THOUSAND);
		return new ExampleDossier(of(project), FILE.get().path("common"), form, grant).sections();
	}

	private static JsonNode of(Project project) {
		var all = StreamSupport.stream(FILE.get().path("applications").spliterator(), false).toList();
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
