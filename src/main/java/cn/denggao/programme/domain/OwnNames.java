package cn.denggao.programme.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import cn.denggao.organisation.OrganisationId;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The names under which an authority runs a pack (ADR 0048): itself where the pack names
 * somebody of its level; for a copy also its own code in place of the pack's, and a
 * rubric of its own where the pack's is not the one that others have.
 */
final class OwnNames implements PackNames {

	private final String pack;

	private final String code;

	private final OrganisationId organisation;

	private final boolean shipped;

	private final Deciders deciders;

	private final RubricOwners rubrics;

	private final Map<String, String> ids = new HashMap<>();

	/**
	 * Names of one import.
	 * @param pack the pack's own code
	 * @param code the authority's
	 * @param shipped whether the program comes with it, and so with its rubrics
	 */
	OwnNames(String pack, String code, OrganisationId organisation, boolean shipped, Deciders deciders,
			RubricOwners rubrics) {
		this.pack = pack;
		this.code = code;
		this.organisation = organisation;
		this.shipped = shipped;
		this.deciders = deciders;
		this.rubrics = rubrics;
	}

	@Override
	public void rename(String file, ObjectNode tree) {
		if (tree.path("code").asText().equals(pack)) {
			tree.put("code", code);
		}
		if (file.equals(Pack.PROGRAMME) && isOfSameLevel(tree.path("owner").asText())) {
			tree.put("owner", organisation.value());
		}
	}

	private boolean isOfSameLevel(String owner) {
		return !owner.isBlank()
				&& deciders.importing(OrganisationId.of(owner)).tier() == deciders.importing(organisation).tier();
	}

	/** One file may serve several categories. */
	@Override
	public String idOf(PackRubric rubric) {
		if (code.equals(pack)) {
			return rubric.rubric().ref().id();
		}
		return ids.computeIfAbsent(rubric.rubric().ref().id(), said -> {
			var own = said + "-" + code.toLowerCase(Locale.ROOT);
			boolean shared = !rubrics.isOf(own, organisation) && rubrics.mayShare(rubric, organisation);
			return (shipped || shared) ? said : own;
		});
	}

}
