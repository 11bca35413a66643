package cn.denggao.review;

import java.util.List;
import java.util.Set;

/**
 * An expert's entry in the pool.
 *
 * @param login the account the expert signs in with
 * @param senior whether the title is 正高
 * @param specialties codes of the specialty dictionary
 * @param employer organisation id of the hospital if it is registered here, else its name
 * @param province GB/T 2260 code of the province worked in
 * @param bornYear null if unknown; such an expert is not drawn
 * @param relations hospitals and persons the expert has declared a relation with
 */
public record RegisterExpert(String login, String name, String title, boolean senior, Set<String> specialties,
		String employer, String province, Integer bornYear, List<Relation> relations) {

	public RegisterExpert {
		specialties = Set.copyOf(specialties);
		relations = List.copyOf(relations);
	}

}
