package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.domain.dossier.DossierTemplate.FieldTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.SectionTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.TableTemplate;
import cn.denggao.programme.IndicatorDefinition;

/** Gathers what a template says of its parts. */
class RulesOfForm {

	private final DossierTemplate template;

	private final List<IndicatorDefinition> indicators;

	private final Map<String, SoftRange> soft = new HashMap<>();

	private final Map<String, String> agreeing = new HashMap<>();

	private final Map<Meaning, String> meanings = new EnumMap<>(Meaning.class);

	private final Map<Topic, String> topics = new EnumMap<>(Topic.class);

	RulesOfForm(DossierTemplate template, List<IndicatorDefinition> indicators) {
		this.template = template;
		this.indicators = indicators;
	}

	FormRules rules() {
		template.sections().forEach(this::section);
		for (var meaning : Meaning.values()) {
			meanings.putIfAbsent(meaning, meaning.before());
		}
		for (var topic : Topic.values()) {
			topics.putIfAbsent(topic, topic.before());
		}
		return new FormRules(new ConditionalParts(template).conditions(), soft, meanings, topics, template.distinct(),
				complete(), agreeing);
	}

	private Set<String> complete() {
		return template.sections()
			.stream()
			.flatMap(section -> section.tables().stream())
			.flatMap(table -> table.complete().stream())
			.collect(Collectors.toSet());
	}

	private void section(SectionTemplate section) {
		section.about().forEach(topic -> topics.put(topic, section.code()));
		section.fields().forEach(field -> {
			field(section.code() + ".", field);
			if (field.meaning() != null) {
				meanings.put(field.meaning(), section.code() + "." + field.code());
			}
			if (field.agreesWith() != null) {
				agreeing.put(section.code() + "." + field.code(), field.agreesWith());
			}
		});
		section.tables().forEach(table -> table(section.code() + "." + table.code() + ".", table));
	}

	private void table(String at, TableTemplate table) {
		table.rows().forEach(row -> field(at, row));
		table.columns().forEach(column -> field(at, column));
		if (table.kind() == FormTable.Kind.INDICATORS && table.softNote() != null) {
			indicators.forEach(indicator -> add(at + indicator.code(), indicator.softMinimum(), indicator.softMaximum(),
					table.softNote()));
		}
	}

	private void field(String at, FieldTemplate field) {
		if (field.soft() != null) {
			add(at + field.code(), field.soft().get(0), field.soft().get(1), field.softNote());
		}
	}

	private void add(String at, BigDecimal minimum, BigDecimal maximum, String note) {
		if (minimum != null || maximum != null) {
			soft.put(at, new SoftRange(minimum, maximum, note));
		}
	}

}
