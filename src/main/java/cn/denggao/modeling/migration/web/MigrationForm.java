package cn.denggao.modeling.migration.web;

import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.kernel.Refused;
import cn.denggao.modeling.migration.domain.StepChoice;
import cn.denggao.modeling.migration.domain.Treatment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was chosen on the impact page: for each former step the present one and what
 * becomes of the cases there, in three lists of equal length.
 */
record MigrationForm(@NotBlank(message = "{modeling.migration.process-missing}") String process,
		@NotNull(message = "{modeling.migration.from-missing}") Integer from,
		@NotNull(message = "{modeling.migration.to-missing}") Integer to,
		@Size(max = 500, message = "{kernel.too-long}") List<String> former,
		@Size(max = 500, message = "{kernel.too-long}") List<String> present,
		@Size(max = 500, message = "{kernel.too-long}") List<Treatment> treatment) {

	List<StepChoice> choices() {
		var steps = orNone(former);
		if (orNone(present).size() != steps.size() || orNone(treatment).size() != steps.size()) {
			throw Refused.at("treatment", "modeling.migration.choices-incomplete");
		}
		return IntStream.range(0, steps.size()).mapToObj(this::choice).toList();
	}

	private StepChoice choice(int at) {
		if (treatment.get(at) == null) {
			throw Refused.at("treatment", "modeling.migration.choices-incomplete");
		}
		return new StepChoice(former.get(at), present.get(at).isBlank() ? null : present.get(at), treatment.get(at));
	}

	private static <T> List<T> orNone(List<T> list) {
		return (list == null) ? List.of() : list;
	}

}
