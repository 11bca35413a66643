package cn.denggao.application;

import java.util.List;

/** The papers that were made of a project's submissions, to print and file. */
public interface ProjectPapers {

	/** Those of all submissions, the newest first; the caller may see the project. */
	List<ProjectPaper> of(ProjectId project);

}
