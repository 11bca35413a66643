package cn.denggao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.DemonstrationOnly;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The favourable answer to each form, read from a data file; {@code today} stands for the
 * official date.
 */
@DemonstrationOnly
@Component
class FormScript {

	private final Map<String, Map<String, String>> answers;

	private final OfficialClock clock;

	FormScript(OfficialClock clock) {
		this.clock = clock;
		try (var file = new ClassPathResource("demonstration/answers.yaml").getInputStream()) {
			this.answers = new YAMLMapper().readValue(file, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Map<String, Object> answerTo(String form, String task) {
		var scripted = answers.getOrDefault(form + "/" + task, answers.get(form));
		if (scripted == null) {
			throw new IllegalStateException("No scripted answer to form " + form + " of " + task);
		}
		LocalDate today = clock.today();
		var answer = new LinkedHashMap<String, Object>();
		scripted.forEach((field, value) -> answer.put(field, "today".equals(value) ? today.toString() : value));
		return answer;
	}

}
