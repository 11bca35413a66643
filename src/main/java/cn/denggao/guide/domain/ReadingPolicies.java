package cn.denggao.guide.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ProgrammeNames;
import cn.denggao.programme.RoundSummary;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads policy documents: everybody what is published, officers their own as well. */
@Service
@Transactional(readOnly = true)
public class ReadingPolicies {

	private static final int CHOICES = 200;

	private final PolicyDesk desk;

	private final PolicyDocuments documents;

	private final ProgrammeNames names;

	private final OrganisationDirectory organisations;

	ReadingPolicies(PolicyDesk desk, PolicyDocuments documents, ProgrammeNames names,
			OrganisationDirectory organisations) {
		this.organisations = organisations;
		this.desk = desk;
		this.documents = documents;
		this.names = names;
	}

	/** Published ones in which all of this stands, in either script. */
	public Page<PolicyLine> published(String words, Pageable page) {
		return documents.published(like(words), page);
	}

	/** Whoever keeps policy documents; for all others there is no list. */
	public Actor officer() {
		return desk.officer();
	}

	/** The officer's list. */
	public Page<PolicyLine> kept(String words, Pageable page) {
		return documents.seenBy(desk.officer().organisation(), like(words), page);
	}

	/** Documents another can carry out; the present one among them (null for none). */
	public List<PolicyLine> choices(UUID present) {
		var newest = kept("", PageRequest.of(0, CHOICES)).getContent();
		if (present == null || newest.stream().anyMatch(line -> line.id().equals(present))) {
			return newest;
		}
		return Stream.concat(Stream.of(document(present).line()), newest.stream()).toList();
	}

	/** Whether the officer keeps it, and may so act on it. */
	public boolean isOwn(PolicySheet sheet) {
		return sheet.line().keeper().equals(desk.officer().organisation());
	}

	/** The authority that registered it and answers for it. */
	public String keeperOf(PolicySheet sheet) {
		return organisations.nameOf(OrganisationId.of(sheet.line().keeper()));
	}

	public PolicySheet published(UUID id) {
		return published(document(id)).sheet();
	}

	/** The file as it came, byte for byte. */
	public byte[] original(UUID id) {
		return published(document(id)).original();
	}

	/** For an officer: the own ones, and what others have published. */
	public PolicySheet kept(UUID id) {
		var officer = desk.officer();
		var document = document(id);
		return (document.isKeptBy(officer.organisation()) ? document : published(document)).sheet();
	}

	/**
	 * What is published of what a round's programme rests on, newest first: of the
	 * round's authority and those above it, for others have no say in its rounds.
	 */
	public List<PolicyLine> basisOf(RoundSummary round) {
		var keepers = Stream
			.concat(organisations.upFrom(round.organisation()).stream(), organisations.nation().stream())
			.map(authority -> authority.id().value())
			.toList();
		return documents.basisOf(round.programmeCode(), keepers);
	}

	/** Codes of the programmes that rest on it. */
	public List<String> programmesOn(UUID id) {
		return documents.programmesOn(id);
	}

	/** Names of all programmes that have rounds, by code. */
	public Map<String, String> programmes() {
		return names.all();
	}

	/** Those of them that the officer may choose: it sees a round of each. */
	public Map<String, String> seenProgrammes() {
		return names.seenBy(desk.officer());
	}

	private PolicyDocument document(UUID id) {
		return documents.findById(id).orElseThrow(Refused::notFound);
	}

	private static PolicyDocument published(PolicyDocument document) {
		if (!document.isPublished()) {
			throw Refused.notFound();
		}
		return document;
	}

	private static String like(String words) {
		return "%" + FoldedScript.of(words).replaceAll("[!%_]", "!$0") + "%";
	}

}
