package cn.denggao.application.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.identity.CurrentActor;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.CategoryTarget;
import cn.denggao.programme.Layer;
import cn.denggao.programme.ProgrammePlan;
import cn.denggao.programme.ProgrammeTargets;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The layers of a service system by region: centres that lead, centres that support, and
 * the specialties of which it consists; approvals below the acting authority (R003-11).
 */
@Service
@Transactional(readOnly = true)
public class LayerView {

	private final ProgrammeTargets targets;

	private final ApprovedRows approvals;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	LayerView(ProgrammeTargets targets, ApprovedRows approvals, OrganisationDirectory organisations,
			CurrentActor actor) {
		this.targets = targets;
		this.approvals = approvals;
		this.organisations = organisations;
		this.actor = actor;
	}

	/** Programmes that have layers, by name. */
	public List<ProgrammePlan> plans() {
		return targets.all()
			.stream()
			.filter(plan -> plan.categories().stream().anyMatch(LayerView::isLayered))
			.toList();
	}

	/** The chosen programme among those that have layers, else the first. */
	public Optional<ProgrammePlan> chosen(String code) {
		var plans = plans();
		return plans.stream().filter(plan -> plan.code().equals(code)).findFirst().or(() -> plans.stream().findFirst());
	}

	/**
	 * The layers of a programme and how they are filled, region within region.
	 * @param year of the rounds; null for all
	 */
	public Layers of(ProgrammePlan plan, Integer year) {
		var viewer = organisations.authority(OrganisationId.of(actor.get().organisation()));
		var layered = new ProgrammePlan(plan.code(), plan.name(), plan.owner(),
				plan.categories().stream().filter(LayerView::isLayered).toList(), plan.goals());
		var groups = approvals.below((viewer.level() == Level.NATION) ? null : viewer.id().value())
			.stream()
			.filter(group -> isOf(layered, group) && (year == null || group.year() == year))
			.toList();
		return new Layers(layers(layered),
				RollUp.ofRegions(layered, groups, viewer, organisations)
					.stream()
					.map(node -> row(layered.categories(), node))
					.toList());
	}

	private static boolean isLayered(CategoryTarget category) {
		return category.layer() != null;
	}

	private static boolean isOf(ProgrammePlan plan, Group group) {
		return group.programme().equals(plan.code())
				&& plan.categories().stream().anyMatch(each -> each.category().equals(group.category()));
	}

	private static Map<Layer, List<String>> layers(ProgrammePlan plan) {
		var names = new LinkedHashMap<Layer, List<String>>();
		Arrays.stream(Layer.values())
			.forEach(layer -> names.put(layer,
					plan.categories()
						.stream()
						.filter(each -> each.layer() == layer)
						.map(CategoryTarget::name)
						.toList()));
		return names;
	}

	private static Row row(List<CategoryTarget> categories, RollUp.Node node) {
		var cells = Arrays.stream(Layer.values()).map(layer -> cell(layer, categories, node.counts())).toList();
		return new Row(node.depth(), node.name(), cells);
	}

	private static Cell cell(Layer layer, List<CategoryTarget> categories, List<Integer> counts) {
		var parts = new LinkedHashMap<String, Integer>();
		for (int at = 0; at < categories.size(); at++) {
			if (categories.get(at).layer() == layer && counts.get(at) > 0) {
				parts.put(categories.get(at).name(), counts.get(at));
			}
		}
		return new Cell(layer, parts, parts.values().stream().mapToInt(Integer::intValue).sum());
	}

	/**
	 * Layers by regions.
	 *
	 * @param layers each with the names of its categories
	 */
	public record Layers(Map<Layer, List<String>> layers, List<Row> rows) {
	}

	/**
	 * A region and what stands in it, with all within.
	 *
	 * @param depth below the viewer's own region
	 */
	public record Row(int depth, String region, List<Cell> cells) {
	}

	/**
	 * One layer of a region.
	 *
	 * @param parts approvals by category, those there are
	 */
	public record Cell(Layer layer, Map<String, Integer> parts, int sum) {
	}

}
