package cn.denggao.lifecycle.process;

import cn.denggao.lifecycle.process.SpecialtyProjectModel.Elements;
import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static cn.denggao.lifecycle.process.SpecialtyProjectModel.KEY;

/** On which pages the tasks of a project's own life are done. */
@Configuration(proxyBeanMethods = false)
class LifecycleTaskPages {

	@Bean
	TaskPages lifecyclePages() {
		return TaskPages.of(new TaskPage(KEY, Elements.STATE_RECOVERY, "/projects/{key}/recovery"),
				new TaskPage(KEY, Elements.DECIDE_RESUMPTION, "/projects/{key}/measures"));
	}

}
