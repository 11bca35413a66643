package cn.denggao.tracking.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectStatus;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * At which elements a project of a status may stand, and at which it must. Elements that
 * no status names may be stood at by anybody.
 */
@Component
class PositionRules {

	private final Map<ProjectStatus, Rule> rules;

	private final Set<String> named;

	private final ShippedElements drawn = new ShippedElements();

	PositionRules() {
		this(read());
	}

	private PositionRules(Properties table) {
		this.rules = table.stringPropertyNames()
			.stream()
			.collect(Collectors.toMap(ProjectStatus::valueOf, status -> Rule.of(table.getProperty(status))));
		this.named = rules.values().stream().flatMap(rule -> rule.allowed().stream()).collect(Collectors.toSet());
	}

	private static Properties read() {
		try {
			return PropertiesLoaderUtils.loadProperties(new ClassPathResource("tracking/positions.properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The statuses the table speaks of. */
	Set<ProjectStatus> statuses() {
		return rules.keySet();
	}

	/** All elements the table names, each as {@code <process>:<element>}. */
	Set<String> elements() {
		return named;
	}

	/**
	 * A step that an administrator inserted holds a project up without a status for it.
	 */
	boolean agree(Position position) {
		var rule = rules.get(position.status());
		return (rule.isMetBy(position.elements()) || drawn.isAtAnInsertedStep(position)) && (rule.isOpen()
				|| position.elements().stream().filter(named::contains).allMatch(rule.allowed()::contains));
	}

	/**
	 * @param needed the project stands at one element of each group
	 * @param allowed where it may stand
	 * @param isOpen whether it may stand anywhere else as well
	 */
	private record Rule(List<Set<String>> needed, Set<String> allowed, boolean isOpen) {

		static Rule of(String text) {
			var groups = Stream.of(text.split(";")).map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
			var needed = groups.stream().filter(group -> !group.startsWith("?")).map(Rule::elements).toList();
			var allowed = groups.stream().flatMap(group -> elements(group).stream()).collect(Collectors.toSet());
			return new Rule(needed, allowed, allowed.remove("*"));
		}

		private static Set<String> elements(String group) {
			return Stream.of(group.replace("?", "").strip().split("\\s+")).collect(Collectors.toSet());
		}

		boolean isMetBy(Set<String> elements) {
			return needed.stream().allMatch(group -> group.stream().anyMatch(elements::contains));
		}

	}

}
