package cn.denggao.construction.process;

import cn.denggao.construction.process.ConstructionStageModel.Elements;
import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On which pages the tasks of the build period are done. */
@Configuration(proxyBeanMethods = false)
class ConstructionTaskPages {

	@Bean
	TaskPages constructionPages() {
		return TaskPages.of(stage(Elements.SUBMIT_ANNUAL_REPORT, "/projects/{key}/reports"),
				stage(Elements.PAY_TRANCHE, "/projects/{key}/tranches"),
				stage(Elements.INSPECT_ON_SITE, "/projects/{key}/spot-checks"),
				stage(Elements.ANSWER_FINDINGS, "/projects/{key}/spot-checks"),
				new TaskPage(ChangeRequestModel.KEY, ChangeRequestModel.Elements.AMEND_CHANGE, "/changes/{key}"));
	}

	private static TaskPage stage(String task, String path) {
		return new TaskPage(ConstructionStageModel.KEY, task, path);
	}

}
