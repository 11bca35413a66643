package cn.denggao.engine;

import java.util.Collection;
import java.util.List;

/**
 * What one process tells the engine module about itself: its key, the variables it
 * declares, and who plays its roles in a given case. One bean per process definition.
 */
public interface ProcessContract {

	/** The process definition key. */
	String key();

	/** Everything declared in the process's {@code …Model}. */
	Collection<ProcessVariable<?>> variables();

	/**
	 * Replaces a role named in the diagram by the groups or people of this case.
	 * @param role role code of domain §5.1 as written in the diagram
	 * @param businessKey the case
	 */
	Candidates candidates(String role, String businessKey);

	/**
	 * The official code that tells this case from others in a list of tasks, never a
	 * name; empty where a case needs none.
	 */
	default String code(String businessKey) {
		return "";
	}

	/**
	 * Who may have definitions of their own for this case, the first first: its
	 * programme, then its province.
	 */
	default List<String> owners(String businessKey) {
		return List.of();
	}

}
