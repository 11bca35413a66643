package cn.denggao.modeling;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.engine.guard.TestApprovals;
import org.camunda.bpm.engine.RepositoryService;

/** A form that nothing else uses, in as many versions as a test needs. */
public final class OwnForm {

	private final String key = "modeling-" + UUID.randomUUID().toString().substring(0, 8);

	private final RepositoryService repository;

	private OwnForm(RepositoryService repository) {
		this.repository = repository;
	}

	/** Deployed once, with this label. */
	public static OwnForm deployed(RepositoryService repository, String label) {
		var form = new OwnForm(repository);
		form.deploy(label);
		return form;
	}

	/** As some other way into the engine would. */
	public void deploy(String label) {
		TestApprovals.approve(content(label));
		repository.createDeployment().name(key).addString(file(), text(label)).deploy();
	}

	public String file() {
		return "forms/modeling/" + key + ".form";
	}

	public String name() {
		return key + ".form";
	}

	public byte[] content(String label) {
		return text(label).getBytes(StandardCharsets.UTF_8);
	}

	private String text(String label) {
		return """
				{
				  "type": "default",
				  "id": "%s",
				  "schemaVersion": 16,
				  "executionPlatform": "Camunda Platform",
				  "executionPlatformVersion": "7.24.0",
				  "components": [
				    { "id": "Field_reason", "type": "textarea", "key": "reason", "label": "%s", "validate": { "required": true, "maxLength": 500 } }
				  ]
				}
				"""
			.formatted(key, label);
	}

}
