package cn.denggao.inspection.process;

import cn.denggao.inspection.process.MidtermInspectionModel.Elements;
import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static cn.denggao.inspection.process.MidtermInspectionModel.KEY;

/** On which page the tasks of a mid-term inspection are done. */
@Configuration(proxyBeanMethods = false)
class InspectionTaskPages {

	private static final String PAGE = "/projects/{key}/midterm";

	@Bean
	TaskPages inspectionPages() {
		return TaskPages.of(new TaskPage(KEY, Elements.SUBMIT_REPORT, PAGE), new TaskPage(KEY, Elements.RECTIFY, PAGE));
	}

}
