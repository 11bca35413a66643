package cn.denggao.programme;

import java.util.Map;

/**
 * What a rubric may refer to, and how its marks are entered in the rounds that judge by
 * it.
 *
 * @param sections titles of the dossier's sections by code
 * @param indicators names of the programme's indicators by code
 * @param review steps of marks and the share under which a mark needs a reason
 */
public record RubricSurroundings(Map<String, String> sections, Map<String, String> indicators,
		RoundRules.Review review) {
}
