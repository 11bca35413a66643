package cn.denggao.planning.domain;

import java.util.List;

/**
 * One matter to read.
 *
 * @param programmeName or null
 * @param project number, title and hospital, or null
 */
public record MatterSheet(MatterLine line, String authorityName, String content, String programmeName, String project,
		List<MatterSteps.Step> steps, boolean answering, boolean deciding) {

	public MatterSheet {
		steps = List.copyOf(steps);
	}

	/** The content by lines that are not blank. */
	public List<String> paragraphs() {
		return content.lines().filter(line -> !line.isBlank()).toList();
	}

}
