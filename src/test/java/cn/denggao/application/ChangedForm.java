package cn.denggao.application;

import java.util.function.Consumer;

import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;

/** A round's form as somebody changes it, by codes. */
public final class ChangedForm {

	public static final String REASON = "按省卫生健康委最新要求调整填报内容。";

	private static final YAMLMapper YAML = new YAMLMapper();

	private final JsonNode tree;

	private ChangedForm(JsonNode tree) {
		this.tree = tree;
	}

	public static ChangedForm of(String yaml) {
		return new ChangedForm(read(yaml));
	}

	/** Changes the newest form with two people. */
	public static void approve(ApplicationStory story, RoundId round, boolean returnedToo,
			Consumer<ChangedForm> change) {
		var forms = story.bean(RoundForms.class);
		var form = of(forms.yaml(round, forms.newest(round)));
		change.accept(form);
		OFFICER.does(() -> story.bean(ChangingForm.class).propose(round, form.yaml(), REASON, returnedToo));
		CHIEF.does(() -> story.bean(ChangingForm.class).approve(round, forms.proposed(round).orElseThrow().hash()));
	}

	public ChangedForm without(String section, String field) {
		var fields = (ArrayNode) section(section).get("fields");
		for (int at = 0; at < fields.size(); at++) {
			if (fields.get(at).get("code").asText().equals(field)) {
				fields.remove(at);
				return this;
			}
		}
		throw new IllegalArgumentException(field);
	}

	public ChangedForm withoutSection(String code) {
		var sections = (ArrayNode) tree.get("sections");
		for (int at = 0; at < sections.size(); at++) {
			if (sections.get(at).get("code").asText().equals(code)) {
				sections.remove(at);
			}
		}
		return this;
	}

	/** A field more, as flow of YAML. */
	public ChangedForm with(String section, String field) {
		((ArrayNode) section(section).get("fields")).add(read(field));
		return this;
	}

	/** A field put otherwise. */
	public ChangedForm set(String section, String field, String key, String value) {
		section(section).get("fields").forEach(each -> {
			if (each.get("code").asText().equals(field)) {
				((ObjectNode) each).set(key, read(value));
			}
		});
		return this;
	}

	/** A section put otherwise. */
	public ChangedForm section(String code, String key, String value) {
		((ObjectNode) section(code)).set(key, read(value));
		return this;
	}

	/** Something of the form as a whole. */
	public ChangedForm root(String key, String value) {
		((ObjectNode) tree).set(key, read(value));
		return this;
	}

	/** A table put otherwise. */
	public ChangedForm table(String section, String code, String key, String value) {
		section(section).get("tables").forEach(each -> {
			if (each.get("code").asText().equals(code)) {
				((ObjectNode) each).set(key, read(value));
			}
		});
		return this;
	}

	/** A kind of files put otherwise. */
	public ChangedForm file(String section, String kind, String key, String value) {
		section(section).get("attachments").forEach(each -> {
			if (each.get("code").asText().equals(kind)) {
				((ObjectNode) each).set(key, read(value));
			}
		});
		return this;
	}

	/** A row of a table put otherwise. */
	public ChangedForm row(String section, String table, String row, String key, String value) {
		return cell(section, table, "rows", row, key, value);
	}

	/** A column of a table put otherwise. */
	public ChangedForm column(String section, String table, String column, String key, String value) {
		return cell(section, table, "columns", column, key, value);
	}

	private ChangedForm cell(String section, String table, String kind, String code, String key, String value) {
		section(section).get("tables").forEach(each -> {
			if (each.get("code").asText().equals(table)) {
				each.get(kind).forEach(cell -> {
					if (cell.get("code").asText().equals(code)) {
						((ObjectNode) cell).set(key, read(value));
					}
				});
			}
		});
		return this;
	}

	public ChangedForm withoutFile(String section, String kind) {
		var files = (ArrayNode) section(section).get("attachments");
		for (int at = files.size() - 1; at >= 0; at--) {
			if (files.get(at).get("code").asText().equals(kind)) {
				files.remove(at);
			}
		}
		return this;
	}

	public String yaml() {
		try {
			return YAML.writeValueAsString(tree);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode section(String code) {
		for (var section : tree.get("sections")) {
			if (section.get("code").asText().equals(code)) {
				return section;
			}
		}
		throw new IllegalArgumentException(code);
	}

	private static JsonNode read(String yaml) {
		try {
			return YAML.readTree(yaml);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
