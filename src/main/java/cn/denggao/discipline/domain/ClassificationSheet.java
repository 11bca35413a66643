package cn.denggao.discipline.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.discipline.DisciplineClass;

/**
 * One version to read.
 *
 * @param unclassified names of disciplines without a class
 * @param unreasoned names of those whose class needs reasons that are not all there
 */
public record ClassificationSheet(UUID id, String hospital, String hospitalName, int year, int number,
		ClassificationStatus status, Course course, List<Line> lines, List<String> unclassified,
		List<String> unreasoned) {

	public ClassificationSheet {
		lines = List.copyOf(lines);
	}

	/** How many disciplines stand in a class. */
	public long count(DisciplineClass wanted) {
		return lines.stream().filter(line -> line.disciplineClass() == wanted).count();
	}

	/**
	 * One discipline.
	 *
	 * @param disciplineClass null while nobody has decided
	 * @param proposed whether that class is the one the plan names for it
	 */
	public record Line(String code, String name, DisciplineClass disciplineClass, boolean proposed, Considerations by) {
	}

}
