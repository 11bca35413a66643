package cn.denggao.application.domain;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityResults.Result;

/** Says to a hospital why it may not apply. */
public interface WordsOfConditions {

	/** Everything that keeps the application out, each with its rule and the facts. */
	String reasons(ProjectSummary project, Result result);

}
