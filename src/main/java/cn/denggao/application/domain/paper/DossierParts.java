package cn.denggao.application.domain.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import cn.denggao.application.DossierView.BudgetLine;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.Submissions.Submission;
import cn.denggao.application.domain.dossier.Snapshot;
import cn.denggao.kernel.Money;
import cn.denggao.paper.Paper;
import cn.denggao.paper.Paper.Fact;

/**
 * The whole dossier as parts of a paper: cover, contents, sections, files, signatures.
 */
final class DossierParts {

	/** So many boxes fit beside each other. */
	private static final int BESIDE = 3;

	private final PaperTexts texts;

	DossierParts(PaperTexts texts) {
		this.texts = texts;
	}

	List<Paper.Part> of(Snapshot snapshot, Submission submission, SubmissionFacts facts) {
		var parts = new ArrayList<Paper.Part>();
		parts.add(cover(snapshot, submission, facts));
		parts.add(new Paper.Contents(texts.get("contents")));
		boolean first = true;
		for (var section : snapshot.sections()) {
			parts.add(new Paper.Chapter(section.code() + "  " + section.title(), null, first));
			section(section, parts);
			first = false;
		}
		budget(snapshot, parts);
		files(snapshot, parts);
		signatures(submission, facts, parts);
		opinions(facts, parts);
		return parts;
	}

	private Paper.Cover cover(Snapshot snapshot, Submission submission, SubmissionFacts facts) {
		var lines = Stream.of(new Fact(texts.get("code"), snapshot.code()), new Fact(texts.get("round"), facts.round()),
				new Fact(texts.get("hospital"), facts.hospital()),
				new Fact(texts.get("supervisor"), facts.supervisor()),
				new Fact(texts.get("specialty"), facts.specialty()), new Fact(texts.get("project"), snapshot.title()),
				new Fact(texts.get("leader"), facts.leader()),
				new Fact(texts.get("submission"), texts.get("nth", submission.number())),
				new Fact(texts.get("submitted-at"), PaperTexts.SECOND.format(submission.submittedAt())));
		return new Paper.Cover(facts.programme(), texts.get("dossier"), texts.get("no", submission.receiptNo()),
				lines.toList(), List.of(texts.get("cover.copy"), texts.get("cover.check")));
	}

	private void section(Snapshot.Section section, List<Paper.Part> parts) {
		if (!section.fields().isEmpty()) {
			parts.add(new Paper.Facts(section.fields()
				.stream()
				.map(field -> new Fact(field.label(), field.value().isBlank() ? texts.get("blank") : field.value()))
				.toList()));
		}
		for (var table : section.tables()) {
			parts.add(new Paper.Subtitle(table.title()));
			parts.add(new Paper.Grid(table.columns(), table.rows(), texts.get("blank")));
		}
		if (section.fields().isEmpty() && section.tables().isEmpty()) {
			parts.add(new Paper.Words(texts.get("see-files"), false));
		}
	}

	/** Totals by year, and of all. */
	private void budget(Snapshot snapshot, List<Paper.Part> parts) {
		if (snapshot.budget().isEmpty()) {
			return;
		}
		var years = new TreeMap<Integer, Money>();
		for (BudgetLine line : snapshot.budget()) {
			years.merge(line.year(), line.amount(), Money::plus);
		}
		var rows = new ArrayList<List<String>>();
		years.forEach((year, amount) -> rows.add(List.of(texts.get("budget.year", year), amount(amount))));
		rows.add(List.of(texts.get("budget.all"),
				amount(years.values().stream().reduce(new Money(BigDecimal.ZERO), Money::plus))));
		parts.add(new Paper.Chapter(texts.get("budget"), null, false));
		parts.add(new Paper.Grid(List.of(texts.get("budget.of"), texts.get("budget.amount")), rows, ""));
	}

	private static String amount(Money money) {
		return money.inTenThousands().toPlainString();
	}

	private void files(Snapshot snapshot, List<Paper.Part> parts) {
		parts.add(new Paper.Chapter(texts.get("file-list"), texts.get("file-list.note"), false));
		var rows = new ArrayList<List<String>>();
		for (var file : snapshot.files()) {
			rows.add(List.of(String.valueOf(rows.size() + 1), file.label(), file.fileName(),
					texts.get("bytes", file.size()), file.sha256()));
		}
		parts.add(new Paper.Grid(
				Stream.of("no", "kind", "name", "size", "sha256").map(column -> texts.get("file." + column)).toList(),
				rows, texts.get("no-files")));
	}

	private void signatures(Submission submission, SubmissionFacts facts, List<Paper.Part> parts) {
		parts.add(new Paper.Chapter(texts.get("signing"), null, false));
		parts.add(new Paper.Words(texts.get("signing.text", facts.hospital()), false));
		var places = new ArrayList<Paper.Place>();
		for (var capacity : Capacity.values()) {
			var signed = facts.signatures()
				.stream()
				.filter(each -> each.capacity().equals(capacity.name()))
				.findFirst()
				.map(each -> texts.get("signing.signed", each.name(), each.at()))
				.orElse("");
			places.add(new Paper.Place(texts.get("signing." + capacity), signed,
					List.of(texts.get("signing.hand"), texts.get("signing.date"))));
		}
		places.add(new Paper.Place(texts.get("signing.seal"), "", List.of(texts.get("signing.date"))));
		parts.add(new Paper.Signing(places));
		parts.add(new Paper.Words(texts.get("signing.bound", submission.hash()), true));
	}

	/** Section N: a box for each who has a say, blank where nothing is said yet. */
	private void opinions(SubmissionFacts facts, List<Paper.Part> parts) {
		if (facts.boxes().isEmpty()) {
			return;
		}
		parts.add(new Paper.Chapter(texts.get("opinions"), texts.get("opinions.note"), false));
		for (int first = 0; first < facts.boxes().size(); first += BESIDE) {
			parts.add(new Paper.Signing(facts.boxes()
				.subList(first, Math.min(first + BESIDE, facts.boxes().size()))
				.stream()
				.map(this::box)
				.toList()));
		}
	}

	private Paper.Place box(SubmissionFacts.Opinion opinion) {
		var lines = new ArrayList<String>();
		if (opinion.unit() != null) {
			lines.add(opinion.unit());
		}
		opinion.concluded()
			.forEach(each -> lines.add(texts.get("opinions.said." + each.conclusion()) + " " + each.on()));
		return new Paper.Place(texts.get("opinions." + opinion.office()), String.join("\n", lines),
				List.of(texts.get("opinions.name"), texts.get("opinions.date"), texts.get("opinions.seal")));
	}

}
