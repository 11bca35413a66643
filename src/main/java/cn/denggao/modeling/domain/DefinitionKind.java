package cn.denggao.modeling.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be changed: processes, decision tables, forms. */
public enum DefinitionKind {

	BPMN(2 * 1024 * 1024), DMN(2 * 1024 * 1024), FORM(256 * 1024);

	private final int mostBytes;

	DefinitionKind(int mostBytes) {
		this.mostBytes = mostBytes;
	}

	/** How its files end, without the dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The largest file that is kept. */
	public int mostBytes() {
		return mostBytes;
	}

	static Optional<DefinitionKind> of(String ending) {
		return Arrays.stream(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
	}

}
