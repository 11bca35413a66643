package cn.denggao.modeling.migration.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.kernel.Refused;

/**
 * Where each step of the former version is found: as the engine finds it, unless somebody
 * chose otherwise.
 */
record Places(Set<String> former, Set<String> present, Map<String, String> equal) {

	List<StepChoice> with(List<StepChoice> chosen) {
		var places = new LinkedHashMap<String, StepChoice>();
		former.forEach(step -> places.put(step, new StepChoice(step, equal.get(step), Treatment.NOW)));
		chosen.stream().map(this::known).forEach(choice -> places.put(choice.former(), choice));
		return places.values()
			.stream()
			.filter(choice -> choice.present() != null || choice.treatment() != Treatment.NOW
					|| isChosen(choice, chosen))
			.toList();
	}

	private boolean isChosen(StepChoice choice, List<StepChoice> chosen) {
		return chosen.contains(choice);
	}

	private StepChoice known(StepChoice choice) {
		if (!former.contains(choice.former())) {
			throw Refused.at("steps", "modeling.migration.unknown-step", choice.former());
		}
		if (choice.present() != null && !present.contains(choice.present())) {
			throw Refused.at("steps", "modeling.migration.unknown-step", choice.present());
		}
		return choice;
	}

}
