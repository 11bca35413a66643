package cn.denggao.application.process;

import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the page tasks of an application are done. */
@Configuration(proxyBeanMethods = false)
class ApplicationTaskPages {

	@Bean
	TaskPages applicationPages() {
		return TaskPages.of(page(Elements.FILL_IN, "/projects/{key}/application"),
				page(Elements.SUBMIT, "/projects/{key}/submission"),
				page(Elements.CORRECT, "/projects/{key}/correction"),
				page(Elements.RECOMMEND, "/projects/{key}/recommendation"));
	}

	private static TaskPage page(String element, String path) {
		return new TaskPage(ApplicationStageModel.KEY, element, path);
	}

}
