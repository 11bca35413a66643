package cn.denggao.review.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.ReviewId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The experts who judge one file once: who was drawn, who sits, how far they are. */
@Entity
@Table(name = "review_panel")
class Panel {

	@Id
	private UUID id;

	private String code;

	@Enumerated(EnumType.STRING)
	private PanelPurpose purpose;

	@Column(name = "project_id")
	private UUID project;

	@Column(name = "round_id")
	private UUID round;

	private int attempt;

	@Enumerated(EnumType.STRING)
	private PanelStatus status;

	private String rubric;

	@Column(name = "rubric_version")
	private int rubricVersion;

	private int draws;

	@Column(name = "due_at")
	private Instant dueAt;

	@Embedded
	private Exemption exemption;

	@Embedded
	private Defence defence = new Defence();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
	@JoinColumn(name = "panel_id", nullable = false, updatable = false)
	@OrderBy("ordinal")
	private List<Seat> seats = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
	@JoinColumn(name = "panel_id", nullable = false, updatable = false)
	@OrderBy("ordinal")
	private List<DrawnExpert> drawn = new ArrayList<>();

	@Version
	private Long version;

	protected Panel() {
	}

	private Panel(PanelPurpose purpose, ProjectId project, RoundId round, int attempt, Rubric.Ref rubric) {
		this.id = UUID.randomUUID();
		this.code = PanelCode.random();
		this.purpose = purpose;
		this.project = project.value();
		this.round = round.value();
		this.attempt = attempt;
		this.rubric = rubric.id();
		this.rubricVersion = rubric.version();
		this.status = PanelStatus.WAITING;
	}

	static Panel request(PanelPurpose purpose, ProjectId project, RoundId round, int attempt, Rubric.Ref rubric) {
		return new Panel(purpose, project, round, attempt, rubric);
	}

	/** Takes over what the lottery gave; there is one seat for every chair asked for. */
	void draw(int chairs, Drawing.Outcome outcome) {
		require(PanelStatus.WAITING);
		draws++;
		IntStream.rangeClosed(1, chairs).mapToObj(Seat::new).forEach(seats::add);
		queue(outcome.seats(), false);
		queue(outcome.reserves(), true);
		status = PanelStatus.DRAWN;
	}

	/** More reserves, drawn after the first ones were used up. */
	void reinforce(List<String> reserves) {
		draws++;
		queue(reserves, true);
	}

	/** The draw was not accepted; its record stays with the draw. */
	void sendBack() {
		require(PanelStatus.DRAWN);
		seats.clear();
		drawn.clear();
		status = PanelStatus.WAITING;
	}

	void confirm() {
		require(PanelStatus.DRAWN);
		if (openSeats() > waiting().count()) {
			throw Refused.because("review.panel-short-of-experts", code);
		}
		status = PanelStatus.CONFIRMED;
	}

	/** From now on the panel may begin; everybody has until {@code due}. */
	void release(Instant due) {
		require(PanelStatus.CONFIRMED);
		dueAt = due;
	}

	boolean isReady() {
		return dueAt != null
				&& EnumSet.of(PanelStatus.CONFIRMED, PanelStatus.RUNNING, PanelStatus.SUMMED_UP).contains(status);
	}

	/**
	 * Begins, or goes on after a refill.
	 * @return seats still to fill
	 */
	int open() {
		require(PanelStatus.CONFIRMED, PanelStatus.RUNNING);
		status = PanelStatus.RUNNING;
		return openSeats();
	}

	/** The next expert in the order drawn who may still judge. */
	Optional<String> callNext(Predicate<String> mayJudge) {
		for (var next : waiting().toList()) {
			if (mayJudge.test(next.expert())) {
				next.call();
				return Optional.of(next.expert());
			}
			next.pass();
		}
		return Optional.empty();
	}

	/** The first free seat. */
	Seat freeSeat() {
		return seats.stream()
			.filter(Seat::isVacant)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No seat is free on panel " + code));
	}

	/** The expert has left or the score does not count. */
	void vacate(ReviewId review) {
		seatOf(review).ifPresent(Seat::vacate);
	}

	/** Nobody will take this many of the free seats. */
	void giveUpSeats(int count) {
		seats.stream().filter(Seat::isVacant).limit(count).forEach(Seat::leaveEmpty);
	}

	Optional<Seat> seatOf(ReviewId review) {
		return seats.stream().filter(seat -> seat.isHeldBy(review)).findFirst();
	}

	/** Seats given up are asked for again. */
	void askForAllSeats(Set<ReviewId> valid) {
		seats.stream().filter(seat -> seat.review().filter(valid::contains).isEmpty()).forEach(Seat::vacate);
	}

	void allowException(Exemption agreed) {
		exemption = agreed;
	}

	boolean isExceptionFor(String inputs) {
		return exemption != null && exemption.isFor(inputs);
	}

	/** Applicant and experts meet, or experts visit, before the panel is summed up. */
	Defence defence() {
		return defence;
	}

	void summedUp() {
		require(PanelStatus.RUNNING, PanelStatus.SUMMED_UP);
		status = PanelStatus.SUMMED_UP;
	}

	void reopen() {
		require(PanelStatus.SUMMED_UP);
		status = PanelStatus.REOPENED;
	}

	/** The project has left. A result that exists stays in the record. */
	void cancel() {
		status = PanelStatus.CANCELLED;
	}

	void require(PanelStatus... allowed) {
		if (!List.of(allowed).contains(status)) {
			throw Refused.tooLate("review.panel-has-moved-on", code);
		}
	}

	/** Drawn by itself and not with its round. */
	boolean isSingle() {
		return purpose != PanelPurpose.APPLICATION || attempt > 1;
	}

	PanelId id() {
		return new PanelId(id);
	}

	String code() {
		return code;
	}

	PanelPurpose purpose() {
		return purpose;
	}

	ProjectId project() {
		return new ProjectId(project);
	}

	RoundId round() {
		return new RoundId(round);
	}

	int attempt() {
		return attempt;
	}

	PanelStatus status() {
		return status;
	}

	Rubric.Ref rubric() {
		return new Rubric.Ref(rubric, rubricVersion);
	}

	int draws() {
		return draws;
	}

	Optional<Instant> dueAt() {
		return Optional.ofNullable(dueAt);
	}

	List<Seat> seats() {
		return List.copyOf(seats);
	}

	List<DrawnExpert> drawn() {
		return List.copyOf(drawn);
	}

	int openSeats() {
		return (int) seats.stream().filter(Seat::isVacant).count();
	}

	private Stream<DrawnExpert> waiting() {
		return drawn.stream().filter(DrawnExpert::isWaiting).sorted(Comparator.comparingInt(DrawnExpert::ordinal));
	}

	private void queue(List<String> experts, boolean reserve) {
		experts.forEach(expert -> drawn.add(new DrawnExpert(drawn.size() + 1, expert, reserve)));
	}

}
