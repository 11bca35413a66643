package cn.denggao.application.domain.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.writing.CarryingOver.Left;

/** What was taken over from an earlier application, and what not and why. */
public final class CarriedOver {

	private final Map<Line, Integer> lines = new LinkedHashMap<>();

	void taken(FormSection section, String key) {
		add(section, key, null);
	}

	void left(FormSection section, String key, Left why) {
		add(section, key, why);
	}

	/** Values taken. */
	public int count() {
		return taken().stream().mapToInt(Counted::values).sum();
	}

	/** Values not taken. */
	public int countLeft() {
		return left().stream().mapToInt(Counted::values).sum();
	}

	public List<Counted> taken() {
		return counted(true);
	}

	public List<Counted> left() {
		return counted(false);
	}

	private void add(FormSection section, String key, Left why) {
		lines.merge(new Line(section.code(), section.placeOf(key), why), 1, Integer::sum);
	}

	private List<Counted> counted(boolean taken) {
		var counted = new ArrayList<Counted>();
		lines.forEach((line, values) -> {
			if ((line.why() == null) == taken) {
				counted.add(new Counted(line.section(), line.label(), line.why(), values));
			}
		});
		return counted;
	}

	/**
	 * A field or table with how many of its values; {@code why} is null for those taken.
	 */
	public record Counted(String section, String label, Left why, int values) {

	}

	private record Line(String section, String label, Left why) {

	}

}
