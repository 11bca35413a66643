package cn.denggao.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where every page goes after its task: back to the inbox, or to the next task in
 * Tasklist.
 */
@Controller
class TaskDoneController {

	@GetMapping("/tasks/done")
	String done() {
		return "worklist/done";
	}

}
