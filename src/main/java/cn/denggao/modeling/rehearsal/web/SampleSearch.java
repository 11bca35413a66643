package cn.denggao.modeling.rehearsal.web;

import java.util.List;

import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.Sample;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.CodePointLength;

/** Which cases somebody looks for, and which are chosen already. */
record SampleSearch(@CodePointLength(max = 60, message = "{kernel.too-long}") String q,
		@Size(max = 50, message = "{kernel.too-long}") List<String> samples, Beginning beginning) {

	String words() {
		return (q == null) ? "" : q.strip();
	}

	Beginning first() {
		return (beginning == null) ? Beginning.START : beginning;
	}

	List<String> chosen() {
		return (samples == null) ? List.of() : samples;
	}

	/** What is chosen is not offered again. */
	List<Sample> without(List<Sample> chosen, List<Sample> found) {
		return found.stream().filter(sample -> !chosen.contains(sample)).toList();
	}

}
