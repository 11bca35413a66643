package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.programme.DossierCheck;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

import org.springframework.stereotype.Component;

/** Reads a pack's form and writes it once, so that no round opens with a wrong one. */
@Component
class CheckingTemplate implements DossierCheck {

	private final RegisteredLists registered;

	CheckingTemplate(RegisteredLists registered) {
		this.registered = registered;
	}

	@Override
	public Optional<String> mistake(String template, RoundRules rules, List<IndicatorDefinition> indicators,
			Rubric rubric, int year) {
		try {
			var read = DossierForms.parsed(template);
			var mistake = TemplateChecks.mistake(read);
			if (mistake.isPresent()) {
				return mistake;
			}
			new FormWriter(read, rules, indicators, rubric.vetoes(), registered, year).write()
				.sections()
				.forEach(FormSection::entered);
			return unknownIndicator(read, indicators);
		}
		catch (JsonMappingException ex) {
			return Optional.of(path(ex));
		}
		catch (JsonProcessingException | RuntimeException ex) { // whatever keeps a form
																// from being written
			return Optional.of("sections");
		}
	}

	/** Where the form adds an indicator that there is not. */
	private static Optional<String> unknownIndicator(DossierTemplate read, List<IndicatorDefinition> indicators) {
		var known = indicators.stream().map(IndicatorDefinition::code).toList();
		return read.sections()
			.stream()
			.flatMap(section -> section.tables()
				.stream()
				.filter(table -> !known.containsAll(table.also()))
				.map(table -> section.code() + "." + table.code() + ".also"))
			.findFirst();
	}

	private static String path(JsonMappingException ex) {
		return ex.getPath()
			.stream()
			.map(step -> (step.getFieldName() != null) ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

}
