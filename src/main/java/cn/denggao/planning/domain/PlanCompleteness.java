package cn.denggao.planning.domain;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;

import org.springframework.stereotype.Component;

/**
 * A plan has three blocks whoever makes it (R000-27); that of a city or a county is made
 * from five inputs (R001-11).
 */
@Component
class PlanCompleteness {

	/** Refused with every block that is missing, at its field. */
	void require(ImplementationPlan plan) {
		var missing = missing(plan);
		if (!missing.isEmpty()) {
			throw new RefusedTogether(missing.get(0),
					missing.stream().map(field -> Refused.at(field, "planning.missing." + field)).toList());
		}
	}

	/** The fields of what is missing, in the order of the page. */
	List<String> missing(ImplementationPlan plan) {
		var blocks = plan.blocks().mandatory();
		if (plan.isLocal()) {
			blocks.putAll(plan.blocks().inputs());
		}
		var missing = new ArrayList<String>();
		blocks.forEach((field, text) -> {
			if (text.isBlank()) {
				missing.add(field);
			}
		});
		if (plan.isLocal() && plan.outflows().isEmpty()) {
			missing.add("outflow");
		}
		if (plan.isLocal() && plan.demands().isEmpty()) {
			missing.add("demand");
		}
		return missing;
	}

}
