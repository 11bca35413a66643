package cn.denggao.tracking.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.tracking.domain.Heat;
import cn.denggao.tracking.domain.StepHeat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** What the script writes at the elements of the diagram. */
@Component
class HeatSigns {

	/** As many tones as the style sheet has, the palest for nothing. */
	private static final int TONES = 5;

	private final ObjectMapper json;

	HeatSigns(ObjectMapper json) {
		this.json = json;
	}

	String of(Heat heat) {
		var slowest = heat.steps().stream().filter(step -> step.median() != null).mapToDouble(StepHeat::median).max();
		var signs = new LinkedHashMap<String, Sign>();
		heat.steps().forEach(step -> signs.put(step.step().id(), sign(step, tone(step, slowest.orElse(0)))));
		heat.others()
			.stream()
			.filter(step -> step.step().shown())
			.forEach(step -> signs.put(step.step().id(), sign(step, 0)));
		return written(signs);
	}

	/** 0 without a median, 1 for no working day, the last for the slowest step. */
	private static int tone(StepHeat step, double slowest) {
		if (step.median() == null) {
			return 0;
		}
		return (slowest == 0) ? 1 : 1 + (int) Math.round((TONES - 1) * step.median() / slowest);
	}

	private static Sign sign(StepHeat step, int tone) {
		return new Sign(step.now(), step.overdue(), step.passed(), step.medianText(), tone, step.isReached());
	}

	private String written(Map<String, Sign> signs) {
		try {
			return json.writeValueAsString(signs);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * One element.
	 *
	 * @param median working days, or null
	 * @param tone from 0 to 5
	 */
	record Sign(int now, int overdue, int passed, String median, int tone, boolean reached) {
	}

}
