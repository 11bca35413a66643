package cn.denggao.discipline.web;

import java.util.Set;

import cn.denggao.discipline.domain.ClusterEntry;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What is asked of the office about a cluster. */
record ClusterForm(
		@NotBlank(message = "{discipline.cluster.name-missing}") @CodePointLength(min = 2, max = 60,
				message = "{discipline.cluster.name-length}") String name,
		@NotBlank(message = "{discipline.cluster.lead-missing}") String lead, Set<String> member) {

	/** Blanks around count for nothing. */
	ClusterForm {
		name = (name == null) ? null : name.strip();
		lead = (lead == null) ? null : lead.strip();
	}

	ClusterEntry entry() {
		return new ClusterEntry(name, lead, (member == null) ? Set.of() : member);
	}

}
