package cn.denggao.programme.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a code of its own to an authority that wants to take in a shipped pack. */
@Service
@Transactional(readOnly = true)
public class ProposingCode {

	private final OwnCodes codes;

	private final CurrentActor currentActor;

	ProposingCode(OwnCodes codes, CurrentActor currentActor) {
		this.codes = codes;
		this.currentActor = currentActor;
	}

	/** Empty where the pack's own code will do, and for what is no pack. */
	public String of(String name) {
		try {
			var code = Pack.codeIn(PackSource.shipped(name));
			return code.isBlank() ? "" : codes.proposed(code, OrganisationId.of(currentActor.get().organisation()));
		}
		catch (PackRefused unknown) { // told when it is taken in
			return "";
		}
	}

}
