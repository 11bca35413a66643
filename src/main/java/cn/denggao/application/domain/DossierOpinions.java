package cn.denggao.application.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.application.Countersigning;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.FormalReviews.Decision;
import cn.denggao.application.domain.Opinion.Said;
import cn.denggao.application.domain.PlacedStops.Placed;
import cn.denggao.application.domain.Signatures.Signature;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Section N of the dossier: the hospital, the authorities of its chain and, where money
 * is given, the finance department in their order, each with what it said once that
 * counts. Nobody fills it in: it arises from signatures, formal reviews, recommendations
 * and the approval.
 */
@Service
@Transactional(readOnly = true)
public class DossierOpinions {

	static final String HOSPITAL = "HOSPITAL";

	private static final String FINANCE = "FINANCE";

	private final ReviewChain chain;

	private final Stops stops;

	private final FormalReviews reviews;

	private final Recommendations recommendations;

	private final Signatures signatures;

	private final DossierDesk desk;

	private final OrganisationDirectory organisations;

	private final AccountDirectory accounts;

	private final RoundDirectory rounds;

	private final Countersigning countersigning;

	DossierOpinions(ReviewChain chain, Stops stops, FormalReviews reviews, Recommendations recommendations,
			Signatures signatures, DossierDesk desk, OrganisationDirectory organisations, AccountDirectory accounts,
			RoundDirectory rounds, Countersigning countersigning) {
		this.countersigning = countersigning;
		this.chain = chain;
		this.stops = stops;
		this.reviews = reviews;
		this.recommendations = recommendations;
		this.signatures = signatures;
		this.desk = desk;
		this.organisations = organisations;
		this.accounts = accounts;
		this.rounds = rounds;
	}

	/**
	 * For officers: who said it, too.
	 * @param submittedAt when what is read was handed in; null for the draft as it stands
	 */
	public List<Opinion> of(ProjectSummary project, Instant submittedAt) {
		var opinions = new ArrayList<Opinion>();
		opinions.add(new Opinion(HOSPITAL, project.hospitalName(), signed(project, submittedAt)));
		places(project).forEach(place -> opinions.add(new Opinion(place.level(), unit(place), said(project, place))));
		if (rounds.rules(project.round()).agreement().hasMoney()) {
			opinions.add(new Opinion(FINANCE, null, countersigned(project)));
		}
		return opinions;
	}

	/** For hospitals and papers: no officer is named. */
	public List<Opinion> withoutOfficers(ProjectSummary project, Instant submittedAt) {
		return of(project, submittedAt).stream().map(Opinion::nameless).toList();
	}

	/** The chain as it was decided; before, as it would be now. */
	private List<Place> places(ProjectSummary project) {
		var kept = stops.of(project.id());
		return kept.isEmpty() ? chain.expected(project).stream().map(Place::planned).toList()
				: kept.stream()
					.map(stop -> new Place(stop.level(), stop.organisation(), stop.passedAt() != null))
					.toList();
	}

	private String unit(Place place) {
		return organisations.nameOf(OrganisationId.of(place.organisation()));
	}

	/** Only what was signed of the content that is read. */
	private List<Said> signed(ProjectSummary project, Instant submittedAt) {
		return ((submittedAt == null) ? ofDraft(project) : signatures.newestAt(project.id(), submittedAt)).stream()
			.filter(Signature::agreed)
			.map(each -> new Said(each.capacity().name(), accounts.nameOf(each.signer()), each.at()))
			.toList();
	}

	private List<Signature> ofDraft(ProjectSummary project) {
		var hash = desk.hash(project.id());
		return signatures.newest(project.id()).stream().filter(each -> each.dossierHash().equals(hash)).toList();
	}

	private List<Said> said(ProjectSummary project, Place place) {
		return Stream.concat(finding(project, place).stream(), recommended(project, place).stream()).toList();
	}

	/**
	 * A review counts when the application has left it, a refusal when a leader confirmed
	 * it; what is returned is no opinion yet.
	 */
	private Optional<Said> finding(ProjectSummary project, Place place) {
		return reviews.all(project.id())
			.stream()
			.filter(each -> each.level().equals(place.level()))
			.findFirst()
			.filter(each -> each.decision() == Decision.PASS && place.passed()
					|| each.decision() == Decision.REJECT && each.isConfirmed())
			.map(each -> new Said(each.decision().name(), accounts.nameOf(each.reviewer()), each.at()));
	}

	private List<Said> countersigned(ProjectSummary project) {
		return countersigning.of(project.id())
			.map(each -> new Said("COUNTERSIGNED", accounts.nameOf(each.by()), each.at()))
			.stream()
			.toList();
	}

	private Optional<Said> recommended(ProjectSummary project, Place place) {
		return recommendations.inForce(project.id(), place.organisation())
			.map(each -> new Said("RECOMMENDED", accounts.nameOf(each.by()), each.at()));
	}

	/** One authority of the chain. */
	private record Place(String level, String organisation, boolean passed) {

		private static Place planned(Placed placed) {
			return new Place(placed.stop().level(), placed.organisation(), false);
		}

	}

}
