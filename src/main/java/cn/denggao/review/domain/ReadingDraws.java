package cn.denggao.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The draw of a round as the drawing officer and the supervisor see it; nobody else. */
@Service
@Transactional(readOnly = true)
public class ReadingDraws {

	private final Panels panels;

	private final Draws draws;

	private final Experts experts;

	private final EmployerNames employers;

	private final Eligibility eligibility;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ReviewDesk desk;

	private final AccountDirectory accounts;

	ReadingDraws(Panels panels, Draws draws, Experts experts, EmployerNames employers, Eligibility eligibility,
			ProjectDirectory projects, RoundDirectory rounds, ReviewDesk desk, AccountDirectory accounts) {
		this.panels = panels;
		this.draws = draws;
		this.experts = experts;
		this.employers = employers;
		this.eligibility = eligibility;
		this.projects = projects;
		this.rounds = rounds;
		this.desk = desk;
		this.accounts = accounts;
	}

	public Overview of(RoundId id) {
		var round = desk.require(id, Role.HC_DECIDER, Role.SUPERVISOR);
		var all = panels.ofRound(id.value(), PanelPurpose.APPLICATION)
			.stream()
			.filter(panel -> panel.status() != PanelStatus.CANCELLED)
			.toList();
		var names = namesOf(all);
		var eligible = eligibility.of(id);
		int seats = rounds.rules(id).review().panelSize();
		return new Overview(round, desk.mayAct(round, Role.HC_DECIDER),
				all.stream().map(panel -> row(panel, seats, names, eligible)).toList(),
				draws.ofRound(id.value()).stream().map(this::entry).toList());
	}

	private Row row(Panel panel, int seats, Map<String, Expert> names, RoundEligibility eligibleExperts) {
		var project = projects.require(panel.project());
		int eligible = (panel.status() == PanelStatus.WAITING) ? eligibleExperts.of(panel.project()).size() : 0;
		return new Row(panel.id(), panel.code(), project.specialtyName(), panel.status(), seats, eligible,
				drawn(panel, false, names), drawn(panel, true, names));
	}

	private List<Name> drawn(Panel panel, boolean reserve, Map<String, Expert> names) {
		return panel.drawn()
			.stream()
			.filter(drawn -> drawn.isReserve() == reserve)
			.map(drawn -> names.get(drawn.expert()))
			.map(expert -> new Name(expert.name(), expert.title(), employers.of(expert)))
			.toList();
	}

	private Map<String, Expert> namesOf(List<Panel> all) {
		var logins = all.stream().flatMap(ReadingDraws::drawnBy).distinct().toList();
		return experts.findAllByLoginIn(logins).stream().collect(Collectors.toMap(Expert::login, expert -> expert));
	}

	private static Stream<String> drawnBy(Panel panel) {
		return panel.drawn().stream().map(DrawnExpert::expert);
	}

	private Entry entry(Draw draw) {
		return new Entry(draw.number(), draw.status().name(), draw.drawnAt(), accounts.nameOf(draw.drawnBy()),
				draw.sheetHash(), draw.seed(), draw.reason(), draw.verifies());
	}

	/**
	 * Everything about a round's draw.
	 *
	 * @param mayDraw whether the reader is the drawing office
	 */
	public record Overview(RoundSummary round, boolean mayDraw, List<Row> panels, List<Entry> records) {

		/** Panels that wait for a draw. */
		public long waiting() {
			return panels.stream().filter(row -> row.status() == PanelStatus.WAITING).count();
		}

	}

	/** One panel. {@code eligible} is counted only while it waits. */
	public record Row(PanelId panel, String code, String specialty, PanelStatus status, int size, int eligible,
			List<Name> seats, List<Name> reserves) {

		public boolean isShort() {
			return (status == PanelStatus.WAITING) ? eligible < size : seats.size() < size;
		}

	}

	/** An expert drawn. */
	public record Name(String name, String title, String employer) {
	}

	/**
	 * One record.
	 *
	 * @param by name of who drew
	 * @param verified whether repeating the draw gives the recorded outcome
	 */
	public record Entry(int number, String status, Instant at, String by, String hash, String seed, String reason,
			boolean verified) {
	}

}
