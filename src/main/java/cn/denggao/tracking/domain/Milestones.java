package cn.denggao.tracking.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Which of the nine steps of the steps bar a milestone belongs to. One that an
 * administrator invents stays in the step reached before it, and so does an end.
 */
@Component
public class Milestones {

	/** The steps bar runs from 申报 to 验收. */
	public static final int STEPS = 9;

	/** The step in which applications are judged, by whomever. */
	public static final int EVALUATION = 3;

	private final Properties steps;

	Milestones() {
		try {
			this.steps = PropertiesLoaderUtils.loadProperties(new ClassPathResource("tracking/milestones.properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The step a project has reached, 1 to 9; later steps of a project never go back. */
	public int reachedBy(List<Step> visited) {
		return visited.stream().filter(Step::isMilestone).mapToInt(this::stepOf).max().orElse(1);
	}

	/**
	 * The steps in which something goes on; construction and an inspection do together.
	 */
	public Set<Integer> openIn(List<Step> visited) {
		return visited.stream()
			.filter(step -> step.isMilestone() && step.isOpen())
			.map(this::stepOf)
			.filter(step -> step > 0)
			.collect(Collectors.toSet());
	}

	private int stepOf(Step step) {
		return Integer.parseInt(steps.getProperty(step.milestone(), "0"));
	}

}
