package cn.denggao.application.domain.veto;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.VetoKind;

import org.springframework.stereotype.Component;

/** Vetoes that a hospital answers for: its own, and of all it has absorbed. */
@Component
public class HospitalVetoes {

	private final Vetoes vetoes;

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	HospitalVetoes(Vetoes vetoes, OrganisationDirectory organisations, OrganisationHistory history) {
		this.vetoes = vetoes;
		this.organisations = organisations;
		this.history = history;
	}

	/** The kinds that count against the hospital, or its heir, now. */
	public List<VetoKind> inForce(OrganisationId hospital) {
		return vetoes.inForce(answeredBy(hospital));
	}

	/** Those that count against the hospital, or its heir, now; the newest first. */
	public List<Veto> counting(OrganisationId hospital) {
		return vetoes.of(answeredBy(hospital)).stream().filter(Veto::counts).toList();
	}

	/**
	 * Held to the end of the transaction before the project's row is taken: whoever
	 * relies on no veto being in force goes beside others who do, and not beside a
	 * confirmation.
	 */
	public void relyOn(OrganisationId hospital) {
		vetoes.share(organisations.current(hospital));
	}

	/** Held before rounds and projects are: nobody who relies on no veto is at work. */
	void decide(OrganisationId hospital) {
		vetoes.hold(organisations.current(hospital));
	}

	/** The hospital that stands for it today, and every one that hospital stands for. */
	List<String> answeredBy(OrganisationId hospital) {
		var heir = organisations.current(hospital);
		return Stream.concat(Stream.of(heir), history.absorbedBy(heir).stream()).map(OrganisationId::value).toList();
	}

}
