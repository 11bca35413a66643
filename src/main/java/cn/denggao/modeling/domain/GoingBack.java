package cn.denggao.modeling.domain;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for approval to deploy the content of an older version again, as the newest one.
 */
@Service
@Transactional
public class GoingBack {

	private final DefinitionLibrary library;

	private final Submitting submitting;

	private final ModelingDesk desk;

	GoingBack(DefinitionLibrary library, Submitting submitting, ModelingDesk desk) {
		this.library = library;
		this.submitting = submitting;
		this.desk = desk;
	}

	public UUID backTo(DefinitionName name, int version, String reason) {
		desk.editor();
		var old = library.require(name, version);
		var newest = library.require(name);
		return submitting.submit(new ReleasedFile(name, newest.file(), newest.title(), library.content(old), null,
				newest.version(), version), reason);
	}

}
