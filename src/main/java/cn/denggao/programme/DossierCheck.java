package cn.denggao.programme;

import java.util.List;
import java.util.Optional;

/**
 * Looks whether a form can be written from a pack's {@code dossier.yaml} before the pack
 * is taken in.
 */
public interface DossierCheck {

	/**
	 * Where the first mistake is, as path in the file; empty if there is none.
	 * @param template the file's content as JSON
	 */
	Optional<String> mistake(String template, RoundRules rules, List<IndicatorDefinition> indicators, Rubric rubric,
			int year);

}
