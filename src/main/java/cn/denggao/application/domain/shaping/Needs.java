package cn.denggao.application.domain.shaping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.AskedIndicator;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.shaping.References.Reference;

/**
 * What would miss a part of a form: other parts, the rules of the round, its indicators
 * and the pages that the rubric shows the experts.
 */
class Needs {

	private final FormTree tree;

	private final References references;

	private final DossierForm form;

	private final Map<String, List<String>> evidence;

	/**
	 * Of a form.
	 * @param form the same as it is asked
	 * @param evidence items of the rubric by the section that is shown with them
	 */
	Needs(FormTree tree, DossierForm form, Map<String, List<String>> evidence) {
		this.tree = tree;
		this.references = new References(tree);
		this.form = form;
		this.evidence = evidence;
	}

	List<Need> of(Place place) {
		return Stream
			.of(references.all().stream(), meanings(), topics(), form.indicators().stream().flatMap(this::figures),
					evidence())
			.flatMap(each -> each)
			.filter(each -> isGone(each.address(), place))
			.filter(each -> each.by() == null || !each.by().isIn(place))
			.map(Reference::need)
			.distinct()
			.toList();
	}

	/** Whether what has this address goes with a place. */
	private boolean isGone(String address, Place place) {
		var gone = place.address();
		return switch (place.kind()) {
			case SECTION -> address.equals(gone) || address.startsWith(gone + ".") || isFileOf(address, place);
			case TABLE -> address.equals(gone) || address.startsWith(gone + ".");
			case FIELD, COLUMN, ROW, FILE -> address.equals(gone);
		};
	}

	private boolean isFileOf(String address, Place section) {
		return tree.parts(section + ".attachments").stream().anyMatch(file -> file.place().address().equals(address));
	}

	private Stream<Reference> meanings() {
		return form.rules()
			.meanings()
			.entrySet()
			.stream()
			.map(each -> new Reference(each.getValue(), null, new Need("meaning-" + each.getKey(), "")));
	}

	private Stream<Reference> topics() {
		return form.rules()
			.topics()
			.values()
			.stream()
			.map(section -> new Reference(section, null, new Need("topic", "")));
	}

	private Stream<Reference> figures(AskedIndicator asked) {
		return asked.definition()
			.from()
			.stream()
			.flatMap(names -> Stream.of(names.split("\\+")))
			.map(name -> references.figure(name.split("\\*")[0].strip()))
			.map(address -> new Reference(address, null, new Need("indicator", asked.definition().name())));
	}

	private Stream<Reference> evidence() {
		return evidence.entrySet()
			.stream()
			.flatMap(each -> each.getValue()
				.stream()
				.map(item -> new Reference(each.getKey(), null, new Need("evidence", item))));
	}

}
