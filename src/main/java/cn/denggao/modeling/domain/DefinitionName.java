package cn.denggao.modeling.domain;

import java.util.Optional;
import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;

/**
 * Names one definition, whatever its version; written as its bare file name, e.g.
 * {@code final-acceptance.bpmn}.
 */
public record DefinitionName(DefinitionKind kind, String key) {

	private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]{0,80})\\.([a-z]{3,4})");

	/** What path variables are read by; refused as not found if it is no such name. */
	public static DefinitionName valueOf(String text) {
		return find(text).orElseThrow(Refused::notFound);
	}

	/** Empty if it is no such name. */
	public static Optional<DefinitionName> find(String text) {
		var written = WRITTEN.matcher(text);
		return written.matches()
				? DefinitionKind.of(written.group(2)).map(kind -> new DefinitionName(kind, written.group(1)))
				: Optional.empty();
	}

	/** Of the definition in a file, which is called like it. */
	static DefinitionName ofFile(String file) {
		return valueOf(file.substring(file.lastIndexOf('/') + 1));
	}

	@Override
	public String toString() {
		return key + "." + kind.ending();
	}

}
