package cn.denggao.modeling.rehearsal.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import cn.denggao.engine.ProcessVariable;
import cn.denggao.engine.ProcessVariable.Kind;

/**
 * What variables would hold if the step that sets them had worked: told only when it has
 * not.
 */
final class Expected {

	private final Map<String, ProcessVariable<?>> declared;

	private final Set<String> read;

	private final Map<String, String> texts;

	private final Map<String, Integer> versions;

	private final String later;

	/**
	 * What is expected in one case.
	 * @param read words that the diagram's expressions read
	 * @param texts what the sample itself holds or held
	 * @param versions newest versions of called processes, by the variables that name
	 * them
	 * @param later a day to come, {@code yyyy-MM-dd}
	 */
	Expected(Collection<ProcessVariable<?>> declared, Set<String> read, Map<String, String> texts,
			Map<String, Integer> versions, String later) {
		this.declared = new LinkedHashMap<>();
		declared.forEach(variable -> this.declared.put(variable.name(), variable));
		this.read = read;
		this.texts = texts;
		this.versions = versions;
		this.later = later;
	}

	/** Of those that the diagram reads and that are not held. */
	Map<String, Object> beside(Set<String> held) {
		var missing = new LinkedHashMap<String, Object>();
		declared.values()
			.stream()
			.filter(variable -> read.contains(variable.name()) && !held.contains(variable.name()))
			.filter(variable -> isKnown(variable))
			.forEach(variable -> missing.put(variable.name(), value(variable)));
		return missing;
	}

	/** An id or a text is never made up. */
	private boolean isKnown(ProcessVariable<?> variable) {
		return (variable.kind() != Kind.TEXT && variable.kind() != Kind.ID) || texts.containsKey(variable.name());
	}

	private Object value(ProcessVariable<?> variable) {
		return switch (variable.kind()) {
			case INSTANT -> variable.storedFromText(later);
			case NUMBER -> versions.getOrDefault(variable.name(), 1);
			case FLAG, CHOICE -> texts.containsKey(variable.name())
					? variable.storedFromText(texts.get(variable.name())) : variable.offered().get(0);
			case TEXT, ID -> texts.get(variable.name());
		};
	}

}
