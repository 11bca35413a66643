package cn.denggao.programme.domain;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** A dossier form as the YAML people write and as the JSON that is kept. */
final class FormText {

	/** Longer ones are no forms. */
	private static final int LONGEST = 200_000;

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
		.disable(YAMLGenerator.Feature.SPLIT_LINES)
		.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
		.enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
		.build();

	private FormText() {
	}

	/** Refused if it is no YAML. */
	static String json(String yaml) {
		if (yaml == null || yaml.isBlank()) {
			throw Refused.at(ChangingForm.FIELD, "programme.form.missing");
		}
		if (yaml.length() > LONGEST) {
			throw Refused.at(ChangingForm.FIELD, "programme.form.too-long", LONGEST);
		}
		var content = yaml.getBytes(StandardCharsets.UTF_8);
		return new PackFolder(file -> Optional.of(content)).tree(Pack.DOSSIER).toString();
	}

	static String yaml(String json) {
		try {
			return YAML.writeValueAsString(RulesText.read(json, JsonNode.class));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A kept form cannot be written", ex);
		}
	}

	/** A section whose pages the rubric shows the experts, and the form does not have. */
	static Optional<String> missingEvidence(String json, Rubric rubric) {
		var sections = new HashSet<String>();
		RulesText.read(json, JsonNode.class)
			.path("sections")
			.forEach(section -> sections.add(section.path("code").asText()));
		return rubric.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.flatMap(item -> item.evidence().stream())
			.filter(code -> !sections.contains(code))
			.findFirst();
	}

}
