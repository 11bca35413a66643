package cn.denggao.modeling.rehearsal.web;

import java.util.List;

import cn.denggao.modeling.rehearsal.domain.Beginning;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where a rehearsal begins, and with which cases. */
record RehearsalForm(@NotNull(message = "{modeling.rehearsal.beginning.missing}") Beginning beginning,
		@Size(max = 50, message = "{kernel.too-long}") List<String> samples) {

	List<String> chosen() {
		return (samples == null) ? List.of() : samples;
	}

}
