package cn.denggao.discipline.domain;

import cn.denggao.discipline.DisciplineClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A discipline in one classification.
 *
 * @param name as it was called then
 * @param disciplineClass null while nobody has decided
 */
@Embeddable
record ClassedDiscipline(String name, @Enumerated(EnumType.STRING) DisciplineClass disciplineClass, String development,
		String standing, String talent, String capability) {

	static ClassedDiscipline of(String name, DisciplineClass disciplineClass, Considerations by) {
		return new ClassedDiscipline(name, disciplineClass, by.development(), by.standing(), by.talent(),
				by.capability());
	}

	Considerations considerations() {
		return new Considerations(development, standing, talent, capability);
	}

}
