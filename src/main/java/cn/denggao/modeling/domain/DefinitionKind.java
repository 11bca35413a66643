package cn.denggao.modeling.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import cn.denggao.engine.guard.FileSize;

import org.springframework.util.unit.DataSize;

/** What can be changed: processes, decision tables, forms, rubrics. */
public enum DefinitionKind {

	BPMN(FileSize.DIAGRAM), DMN(FileSize.DIAGRAM), FORM(FileSize.FORM), RUBRIC(FileSize.FORM);

	private final int mostBytes;

	DefinitionKind(String size) {
		this.mostBytes = Math.toIntExact(DataSize.parse(size).toBytes());
	}

	/** How its files end, without the dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The largest file that is kept. */
	public int mostBytes() {
		return mostBytes;
	}

	/** Whether provinces and programmes may have their own. */
	public boolean mayBeOwned() {
		return this != RUBRIC;
	}

	static Optional<DefinitionKind> of(String ending) {
		return Arrays.stream(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
	}

}
