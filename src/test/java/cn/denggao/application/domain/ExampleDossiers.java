package cn.denggao.application.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;

import org.springframework.boot.test.context.TestComponent;

/** What the demonstration's data say about a project, as texts to be typed. */
@TestComponent
public class ExampleDossiers {

	private final Projects projects;

	private final ProjectDirectory directory;

	private final ExampleEntries examples;

	private final DossierDesk desk;

	ExampleDossiers(Projects projects, ProjectDirectory directory, ExampleEntries examples, DossierDesk desk) {
		this.projects = projects;
		this.directory = directory;
		this.examples = examples;
		this.desk = desk;
	}

	/** Texts by section and name of the field. */
	public Map<String, Map<String, String>> of(ProjectId project) {
		var form = desk.form(directory.require(project));
		return examples.sections(projects.require(project), form);
	}

	/** A small file whose content is this text. */
	public static byte[] paper(String text) {
		try (var file = ExamplePaper.of(text)) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
