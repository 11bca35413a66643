package cn.denggao.modeling.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.denggao.engine.FormFamilies;
import cn.denggao.engine.FormFamilies.Family;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.Drafts.OpenDraft;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody begins a form that has not been there before, as a copy of the shipped one
 * whose receiver takes it. From then on it is a draft like any other.
 */
@Service
@Transactional
public class BeginningForm {

	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private static final int LONGEST_KEY = 40;

	private static final Pattern TITLE = Pattern
		.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ()\\uFF08\\uFF09\\u3001\\u00B7-]{0,38}[\\p{L}\\p{N})\\uFF09]");

	private final FormFamilies families;

	private final Drafts drafts;

	private final DefinitionLibrary library;

	private final ModelingDesk desk;

	private final ModelingJournal journal;

	private final ObjectMapper json;

	BeginningForm(FormFamilies families, Drafts drafts, DefinitionLibrary library, ModelingDesk desk,
			ModelingJournal journal, ObjectMapper json) {
		this.families = families;
		this.drafts = drafts;
		this.library = library;
		this.desk = desk;
		this.journal = journal;
		this.json = json;
	}

	/** How the ids of such forms begin. */
	public String prefix() {
		desk.editor();
		return family().prefix();
	}

	/**
	 * @param key with or without the prefix
	 * @param title as people will choose it while drawing, and as stands above the form
	 */
	public UUID begin(String key, String title) {
		desk.editor();
		var name = named(key.strip());
		if (!TITLE.matcher(title.strip()).matches()) {
			throw Refused.at("title", "modeling.form.title-shape");
		}
		drafts.oneAtATime(name.toString());
		if (library.newest(name).isPresent() || drafts.findOpen(name).isPresent()) {
			throw Refused.at("key", "modeling.form.taken", name.key());
		}
		requireUnused(title.strip());
		return begin(name, title.strip());
	}

	/** People choose a form by its title; two of one title could not be told apart. */
	private void requireUnused(String title) {
		drafts.oneAtATime("title " + title);
		var live = library.live().stream().filter(form -> isOfFamily(form.name())).map(DefinitionVersion::title);
		var open = drafts.open().stream().filter(form -> isOfFamily(form.name())).map(OpenDraft::getTitle);
		if (Stream.concat(live, open).anyMatch(title::equals)) {
			throw Refused.at("title", "modeling.form.title-taken", title);
		}
	}

	private boolean isOfFamily(DefinitionName name) {
		var family = family();
		return name.kind() == DefinitionKind.FORM
				&& (name.key().startsWith(family.prefix()) || name.key().equals(family.model()));
	}

	private DefinitionName named(String key) {
		var prefix = family().prefix();
		var own = key.startsWith(prefix) ? key.substring(prefix.length()) : key;
		if (own.length() > LONGEST_KEY || !KEY.matcher(own).matches()) {
			throw Refused.at("key", "modeling.form.key-shape", LONGEST_KEY);
		}
		return new DefinitionName(DefinitionKind.FORM, prefix + own);
	}

	private UUID begin(DefinitionName name, String title) {
		var model = library.require(new DefinitionName(DefinitionKind.FORM, family().model()));
		var content = TitledForm.from(read(library.content(model)), name.key(), title).toPrettyString();
		var draft = drafts.saveAndFlush(new Draft(name, model.file().replace(model.name().key(), name.key()), title,
				content.getBytes(StandardCharsets.UTF_8), desk.who().login(), desk.now()));
		journal.draft("draft-begun", draft, Map.of("from", 0, "newest", 0, "model", model.name().key()));
		return draft.id();
	}

	private Family family() {
		return families.all().stream().findFirst().orElseThrow(Refused::notFound);
	}

	private ObjectNode read(byte[] form) {
		try {
			return (ObjectNode) json.readTree(form);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
