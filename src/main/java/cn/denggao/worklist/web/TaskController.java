package cn.denggao.worklist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.denggao.identity.CurrentActor;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.WorklistEntry;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One task: on the feature's own page where there is one, else its form. */
@Controller
@RequestMapping("/tasks/{taskId}")
class TaskController {

	private final DoingTasks tasks;

	private final TaskPaths paths;

	private final InboxLines lines;

	private final CurrentActor actor;

	private final ObjectMapper json;

	TaskController(DoingTasks tasks, TaskPaths paths, InboxLines lines, CurrentActor actor, ObjectMapper json) {
		this.tasks = tasks;
		this.paths = paths;
		this.lines = lines;
		this.actor = actor;
		this.json = json;
	}

	@GetMapping
	String show(@PathVariable String taskId, Model model) {
		var task = tasks.require(taskId);
		Optional<TaskPage> page = paths.of(task);
		if (page.isPresent()) {
			return "redirect:" + page.get().pathFor(task.businessKey());
		}
		return form(task, model);
	}

	@PostMapping
	String answer(@PathVariable String taskId, @RequestParam MultiValueMap<String, String> entered) {
		tasks.answer(taskId, fields(entered));
		return "redirect:/tasks/done";
	}

	private String form(WorklistEntry task, Model model) {
		model.addAttribute("task", lines.of(task, actor.login()));
		model.addAttribute("shown",
				FormView.of(read(task.taskId()), Map.of(), Objects.toString(task.projectId()), task.businessKey()));
		return "worklist/form";
	}

	private JsonNode read(String taskId) {
		try (var form = tasks.form(taskId)) {
			return json.readTree(form);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> fields(MultiValueMap<String, String> entered) {
		var fields = new LinkedHashMap<String, Object>();
		entered.forEach((key, values) -> fields.put(key, String.join(",", values)));
		fields.remove("_csrf");
		return fields;
	}

}
