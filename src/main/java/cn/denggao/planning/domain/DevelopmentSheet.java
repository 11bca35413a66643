package cn.denggao.planning.domain;

import java.util.List;

import cn.denggao.document.DocumentSummary;

/** One version of a hospital's plan to read. */
public record DevelopmentSheet(DevelopmentLine line, String hospitalName, DevelopmentBlocks blocks, PlanCourse course,
		List<DocumentSummary> files) {

	public DevelopmentSheet {
		files = List.copyOf(files);
	}

}
