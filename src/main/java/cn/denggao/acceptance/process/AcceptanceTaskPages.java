package cn.denggao.acceptance.process;

import cn.denggao.acceptance.process.FinalAcceptanceModel.Elements;
import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static cn.denggao.acceptance.process.FinalAcceptanceModel.KEY;

/** On which pages the tasks of a final acceptance are done. */
@Configuration(proxyBeanMethods = false)
class AcceptanceTaskPages {

	private static final String PAGE = "/projects/{key}/acceptance";

	@Bean
	TaskPages acceptancePages() {
		return TaskPages.of(new TaskPage(KEY, Elements.APPLY, PAGE), new TaskPage(KEY, Elements.MEND_DATA, PAGE),
				new TaskPage(KEY, Elements.EVALUATE, PAGE), new TaskPage(KEY, Elements.RECTIFY, PAGE),
				new TaskPage(KEY, Elements.CONFIRM, PAGE + "/cohort"));
	}

}
