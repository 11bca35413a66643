package cn.denggao.opinion.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.FormAnswer;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An opinion, as it was given once and for all. */
@Entity
@Table(name = "opinion_given")
class Opinion {

	/** The fields of every opinion. */
	private static final Set<String> OWN = Set.of("answer", "words", "documentNo");

	private static final int SHORTEST = 2;

	private static final int LONGEST = 2000;

	@Id
	private UUID id;

	private String process;

	private String caseKey;

	private UUID projectId;

	private String element;

	private String step;

	private String taskId;

	@Enumerated(EnumType.STRING)
	private OpinionDecision decision;

	private String words;

	private String documentNo;

	private String form;

	@ElementCollection
	@CollectionTable(name = "opinion_answer", joinColumns = @JoinColumn(name = "opinion_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<FurtherAnswer> further = new ArrayList<>();

	private String login;

	private String person;

	private String role;

	private String office;

	private Instant givenAt;

	private String[] beside;

	@Version
	private Long version;

	protected Opinion() {
	}

	/** Answered at a step of a process. */
	Opinion(FormAnswer answer, OpinionProcess.OpenStep at) {
		this.id = UUID.randomUUID();
		this.process = answer.process();
		this.caseKey = answer.businessKey();
		this.projectId = at.project().map(ProjectId::value).orElse(null);
		this.element = answer.task();
		this.step = answer.name();
		this.taskId = answer.taskId();
		this.decision = answer.choice("answer", OpinionDecision.class);
		this.words = words(answer);
		this.documentNo = answer.text("documentNo")
			.map(text -> DocumentNumber.typed("documentNo", text).toString())
			.orElse(null);
		this.form = answer.form();
		answer.entries()
			.stream()
			.filter(entry -> !OWN.contains(entry.key()))
			.map(FurtherAnswer::of)
			.forEach(further::add);
		this.beside = at.beside().toArray(String[]::new);
	}

	private static String words(FormAnswer answer) {
		var words = answer.required("words");
		if (TypedText.length(words) < SHORTEST || TypedText.length(words) > LONGEST) {
			throw Refused.at("words", "opinion.words-length", SHORTEST, LONGEST);
		}
		return words;
	}

	/** Who gave it, in which office, and when by the database's clock. */
	Opinion givenBy(Actor actor, Optional<String> role, Instant at) {
		this.login = actor.login();
		this.person = actor.name();
		this.role = role.orElse(null);
		this.office = actor.organisation();
		this.givenAt = at;
		return this;
	}

	OpinionDecision decision() {
		return decision;
	}

	GivenOpinion read() {
		return new GivenOpinion(id, process, caseKey, Optional.ofNullable(projectId).map(ProjectId::new), step,
				decision, words, documentNo, List.copyOf(further), person, role, office, givenAt);
	}

}
