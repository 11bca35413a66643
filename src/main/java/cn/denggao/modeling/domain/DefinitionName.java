package cn.denggao.modeling.domain;

import java.util.Optional;
import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;

/**
 * Names one definition, whatever its version; written as its bare file name, e.g.
 * {@code final-acceptance.bpmn}, and with the owner behind it if a province or a
 * programme has its own: {@code final-acceptance.bpmn@140000}.
 *
 * @param owner null if it is shared
 */
public record DefinitionName(DefinitionKind kind, String key, String owner) {

	private static final Pattern WRITTEN = Pattern
		.compile("([a-z][a-z0-9-]{0,80})\\.([a-z]{3,6})(?:@([A-Za-z0-9][A-Za-z0-9-]{0,40}))?");

	/** The shared one. */
	public DefinitionName(DefinitionKind kind, String key) {
		this(kind, key, null);
	}

	/** What path variables are read by; refused as not found if it is no such name. */
	public static DefinitionName valueOf(String text) {
		return find(text).orElseThrow(Refused::notFound);
	}

	/** Empty if it is no such name. */
	public static Optional<DefinitionName> find(String text) {
		var written = WRITTEN.matcher(text);
		return written.matches() ? DefinitionKind.of(written.group(2))
			.map(kind -> new DefinitionName(kind, written.group(1), written.group(3))) : Optional.empty();
	}

	/** Of the definition in a file, which is called like it. */
	static DefinitionName ofFile(String owner, String file) {
		return valueOf(file.substring(file.lastIndexOf('/') + 1)).of(owner);
	}

	/** The same definition of somebody else; null for the shared one. */
	public DefinitionName of(String owner) {
		return new DefinitionName(kind, key, owner);
	}

	public DefinitionName shared() {
		return of(null);
	}

	public boolean isShared() {
		return owner == null;
	}

	/** Without its owner. */
	public String fileName() {
		return key + "." + kind.ending();
	}

	@Override
	public String toString() {
		return isShared() ? fileName() : fileName() + "@" + owner;
	}

}
