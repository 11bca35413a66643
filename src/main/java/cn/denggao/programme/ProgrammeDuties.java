package cn.denggao.programme;

import java.util.List;

/** Reads what departments do for programmes (R004-30). */
public interface ProgrammeDuties {

	/** Programmes whose packs name departments, by code. */
	List<NamedProgramme> all();

	/**
	 * A programme with its departments.
	 *
	 * @param departments in the pack's order
	 */
	record NamedProgramme(String code, String name, List<DepartmentDuty> departments) {

		public NamedProgramme {
			departments = List.copyOf(departments);
		}

	}

}
