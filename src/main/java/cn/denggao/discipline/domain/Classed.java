package cn.denggao.discipline.domain;

import cn.denggao.discipline.DisciplineClass;

/**
 * What somebody says of a discipline.
 *
 * @param disciplineClass null for not decided
 */
public record Classed(DisciplineClass disciplineClass, Considerations by) {

	boolean isOf(ClassedDiscipline line) {
		return disciplineClass == line.disciplineClass() && by.equals(line.considerations());
	}

}
