package cn.denggao.modeling.domain;

import java.util.UUID;

import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for approval to give up what a province or a programme has of its own: new cases
 * get the shared one again, running ones stay.
 */
@Service
@Transactional
public class WithdrawingVariant {

	private final DefinitionLibrary library;

	private final Submitting submitting;

	private final ModelingDesk desk;

	WithdrawingVariant(DefinitionLibrary library, Submitting submitting, ModelingDesk desk) {
		this.library = library;
		this.submitting = submitting;
		this.desk = desk;
	}

	public UUID withdraw(DefinitionName name, String reason) {
		desk.editor();
		var newest = library.require(name);
		if (name.isShared() || newest.withdrawn()) {
			throw Refused.tooLate("modeling.variant.not-in-force");
		}
		return submitting.submit(new ReleasedFile(name, newest.file(), newest.title(), library.content(newest), null,
				newest.version(), newest.version(), true), reason);
	}

}
