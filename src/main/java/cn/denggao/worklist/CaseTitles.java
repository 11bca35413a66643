package cn.denggao.worklist;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Says in words what the cases of an inbox are about, so that nine tasks of one kind can
 * be told apart. Each feature answers for the cases it knows and says no more than their
 * readers may know.
 */
public interface CaseTitles {

	/**
	 * Titles by case, for those that are known.
	 * @param cases ids of projects, or business keys of cases outside a project
	 */
	Map<UUID, String> titles(Collection<UUID> cases);

}
