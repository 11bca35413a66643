package cn.denggao.modeling.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.DeployedFile;
import cn.denggao.engine.DeployedFiles;
import cn.denggao.engine.FormFamilies;
import cn.denggao.modeling.domain.TitledForm;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Forms have no name: people know those that administrators made by their heading, all
 * others by the tasks that ask for them; what any step may ask for has a name of its own.
 */
@Component
class FormTitles {

	private static final String NAME = "modeling.form-name.";

	private final RepositoryService repository;

	private final DeployedFiles files;

	private final FormFamilies families;

	private final ObjectMapper json;

	private final MessageSource messages;

	/** By definition id; a deployed definition never changes. */
	private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

	FormTitles(RepositoryService repository, DeployedFiles files, FormFamilies families, ObjectMapper json,
			MessageSource messages) {
		this.repository = repository;
		this.files = files;
		this.families = families;
		this.json = json;
		this.messages = messages;
	}

	/** Headings, or names of tasks, by the id of their form, of those among these. */
	Map<String, String> in(List<DeployedFile> newest) {
		var headed = newest.stream().filter(this::isMadeHere).map(file -> titles(file, this::heading));
		var asked = newest.stream().filter(file -> "bpmn".equals(file.ending())).map(file -> titles(file, this::tasks));
		return Stream.of(named(newest), headed, asked)
			.flatMap(titles -> titles)
			.flatMap(titles -> titles.entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	/** Forms for any step, which would be called like the first that asks for them. */
	private Stream<Map<String, String>> named(List<DeployedFile> newest) {
		return newest.stream()
			.filter(file -> "form".equals(file.ending()))
			.map(DeployedFile::key)
			.map(form -> Map.entry(form, messages.getMessage(NAME + form, null, "", LocaleContextHolder.getLocale())))
			.filter(name -> !name.getValue().isEmpty())
			.map(name -> Map.of(name.getKey(), name.getValue()));
	}

	boolean isMadeHere(DeployedFile file) {
		return "form".equals(file.ending()) && families.of(file.key()).isPresent();
	}

	private Map<String, String> titles(DeployedFile file, Reading reading) {
		return known.computeIfAbsent(file.definition(), unused -> reading.titles(file));
	}

	private Map<String, String> heading(DeployedFile file) {
		try {
			var title = TitledForm.titleOf(json.readTree(files.content(file)));
			return title.isEmpty() ? Map.of() : Map.of(file.key(), title);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, String> tasks(DeployedFile file) {
		return repository.getBpmnModelInstance(file.definition())
			.getModelElementsByType(UserTask.class)
			.stream()
			.filter(task -> task.getCamundaFormRef() != null && task.getName() != null)
			.collect(Collectors.toMap(UserTask::getCamundaFormRef, UserTask::getName, (one, other) -> one));
	}

	/** How the titles in one definition are found. */
	private interface Reading {

		Map<String, String> titles(DeployedFile file);

	}

}
