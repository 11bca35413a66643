package cn.denggao.construction.domain;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.denggao.application.DossierReading;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.FundSource;
import cn.denggao.kernel.Money;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreement is in force: its ledger, budget and yearly payments are set up. */
@Service
@Transactional
public class OpeningLedger {

	private final ProjectDirectory projects;

	private final AgreementDirectory agreements;

	private final RoundDirectory rounds;

	private final DossierReading dossiers;

	private final LedgerSheets sheets;

	private final OpeningDispatches dispatches;

	private final OfficialClock clock;

	private final AuditTrail audit;

	OpeningLedger(ProjectDirectory projects, AgreementDirectory agreements, RoundDirectory rounds,
			DossierReading dossiers, LedgerSheets sheets, OpeningDispatches dispatches, OfficialClock clock,
			AuditTrail audit) {
		this.projects = projects;
		this.agreements = agreements;
		this.rounds = rounds;
		this.dossiers = dossiers;
		this.sheets = sheets;
		this.dispatches = dispatches;
		this.clock = clock;
		this.audit = audit;
	}

	/** Opens it once; an open one stays as it is. */
	public void open(ProjectId id) {
		var project = projects.lock(id);
		if (sheets.ledgers().existsById(id.value())) {
			return;
		}
		var agreement = agreements.inForce(id)
			.orElseThrow(() -> new IllegalStateException("No agreement in force for " + project.code()));
		var rules = rounds.rules(project.round());
		var matching = new Money(
				rules.agreement().matchingOf(agreement.fundingTotal().yuan()).setScale(2, RoundingMode.HALF_UP));
		var ledger = sheets.ledgers()
			.save(new Ledger(id, project.round(), agreement, matching, rules.application().fundingMode(), clock.now()));
		sheets.items().saveAll(items(project, agreement));
		sheets.tranches().saveAll(tranches(id, agreement));
		budget(id);
		dispatches.open(ledger, clock.today());
		audit.record("construction.ledger-opened", Subject.of("project", id),
				Map.of("agreement", agreement.number(), "version", agreement.version()));
	}

	private static List<LedgerItem> items(ProjectSummary project, AgreementSummary agreement) {
		var indicators = agreement.indicators();
		return IntStream.range(0, indicators.size())
			.mapToObj(index -> item(project, agreement, indicators.get(index), index + 1))
			.toList();
	}

	private static LedgerItem item(ProjectSummary project, AgreementSummary agreement, AgreedIndicator indicator,
			int number) {
		var measure = "%s %s → %s %s".formatted(indicator.name(), indicator.baseline().toPlainString(),
				indicator.termTarget().toPlainString(), indicator.unit());
		return new LedgerItem(project.id(), number, indicator.code(), measure.strip(), project.leaderName(),
				project.specialtyName(), agreement.termStart(), agreement.termEnd());
	}

	/** Each payment falls due on the anniversary of the term's first day. */
	private static List<Tranche> tranches(ProjectId project, AgreementSummary agreement) {
		var first = agreement.tranches().stream().mapToInt(AgreementSummary.Tranche::year).min().orElse(0);
		return agreement.tranches()
			.stream()
			.map(tranche -> new Tranche(project, tranche.year(), tranche.amount(),
					agreement.termStart().plusYears(tranche.year() - first)))
			.toList();
	}

	private void budget(ProjectId project) {
		for (var line : dossiers.submitted(project).budget()) {
			var source = FundSource.of(line.source());
			sheets.budget()
				.findByProjectIdAndSourceAndCategory(project.value(), source, line.category())
				.ifPresentOrElse(known -> known.add(line.amount()), () -> sheets.budget()
					.saveAndFlush(new BudgetLine(project, source, line.category(), line.amount())));
		}
	}

}
