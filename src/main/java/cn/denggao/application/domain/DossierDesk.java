package cn.denggao.application.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.dossier.AskedIndicator;
import cn.denggao.application.domain.dossier.DossierContent;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.application.domain.dossier.Meaning;
import cn.denggao.application.domain.dossier.Snapshot;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.application.domain.dossier.SnapshotWriter;
import cn.denggao.application.domain.dossier.WrittenForms;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.document.DocumentSummary;
import cn.denggao.kernel.Money;

import org.springframework.stereotype.Component;

/** The dossier of a project as it stands: content, problems, hash and snapshot. */
@Component
public class DossierDesk {

	private final Dossiers dossiers;

	private final DossierForms forms;

	private final WrittenForms written;

	private final ApplicationFiles files;

	private final SnapshotWriter writer;

	private final KnownFacts facts;

	private final Consortium consortium;

	DossierDesk(Dossiers dossiers, DossierForms forms, WrittenForms written, ApplicationFiles files,
			SnapshotWriter writer, KnownFacts facts, Consortium consortium) {
		this.consortium = consortium;
		this.dossiers = dossiers;
		this.forms = forms;
		this.written = written;
		this.files = files;
		this.writer = writer;
		this.facts = facts;
	}

	public DossierContent content(ProjectId project) {
		return dossiers.of(project);
	}

	/** The form in the version in which this dossier is written. */
	public DossierForm form(ProjectSummary project) {
		return forms.of(project.round(), formVersion(project.id()));
	}

	/** The version of its round's form in which the dossier is written. */
	public int formVersion(ProjectId project) {
		return written.of(project);
	}

	/** Everything to put right before submitting. */
	public List<Problem> problems(ProjectSummary project) {
		return forms.checks(project.round(), formVersion(project.id()))
			.of(dossiers.of(project.id()).knowing(facts.of(project)), files.kinds(project.id()));
	}

	/** The baseline of an indicator, computed from the yearly figures. */
	public Optional<BigDecimal> baseline(ProjectSummary project, DossierContent content, AskedIndicator indicator) {
		return form(project).baseline(content, indicator);
	}

	/**
	 * Why it asks for support, code and words, if the form asks and it says (R003-17).
	 */
	Optional<Map.Entry<String, String>> supportClass(ProjectSummary project) {
		var content = dossiers.of(project.id()).knowing(facts.of(project));
		var form = form(project).askedBy(content);
		var said = form.said(Meaning.SUPPORT_CLASS, content);
		return form.meant(Meaning.SUPPORT_CLASS)
			.flatMap(field -> Optional.ofNullable(field.options().get(said)))
			.map(words -> Map.entry(said, words));
	}

	/** What signatures are bound to. */
	public String hash(ProjectId project) {
		return SnapshotText.hashOf(dossiers.of(project),
				files.of(project).stream().map(DocumentSummary::sha256).toList(), formVersion(project),
				consortium.signed(project));
	}

	/** The dossier as it would be submitted now, for those who sign it. */
	public DossierView preview(ProjectSummary project, Instant now) {
		return snapshot(project).view(project.id(), 0, now, hash(project.id()), false);
	}

	Snapshot snapshot(ProjectSummary project) {
		var form = form(project);
		return writer.write(form, dossiers.of(project.id()), facts.of(project), project.code(), project.title(),
				files.snapshot(project.id(), form));
	}

	static Money total(Snapshot snapshot) {
		return new Money(snapshot.budget()
			.stream()
			.map(line -> line.amount().yuan())
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.setScale(2));
	}

}
