package cn.denggao.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Knows what cases are about by the words people use: a number, a hospital, a round. Each
 * module answers for what it owns.
 */
public interface CaseSearch {

	/**
	 * Ids as text of all whose number or name contains these words, upper and lower case
	 * alike.
	 */
	Set<String> matching(String words);

	/** A name for each of these ids that is known here. */
	Map<String, String> names(Collection<String> ids);

}
