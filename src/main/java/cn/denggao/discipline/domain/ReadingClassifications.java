package cn.denggao.discipline.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.discipline.ConfirmedClasses;
import cn.denggao.discipline.DisciplineClass;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows versions: all to the hospital's people, confirmed ones to those above it. */
@Service
@Transactional(readOnly = true)
public class ReadingClassifications implements ConfirmedClasses {

	private final DisciplineDesk desk;

	private final Classifications classifications;

	private final VersionLines lines;

	private final Register register;

	private final DisciplineRules rules;

	private final Completeness completeness;

	private final OrganisationDirectory organisations;

	ReadingClassifications(DisciplineDesk desk, Classifications classifications, VersionLines lines, Register register,
			DisciplineRules rules, Completeness completeness, OrganisationDirectory organisations) {
		this.desk = desk;
		this.classifications = classifications;
		this.lines = lines;
		this.register = register;
		this.rules = rules;
		this.completeness = completeness;
		this.organisations = organisations;
	}

	/** All versions of the own hospital, the newest first. */
	public List<VersionLine> own() {
		return lines.of(desk.reader().organisation());
	}

	/** How many disciplines the own hospital has. */
	public int registered() {
		return register.of(desk.reader().organisation()).size();
	}

	/** The name of the own hospital. */
	public String hospitalName() {
		return organisations.nameOf(OrganisationId.of(desk.reader().organisation()));
	}

	/** What a hospital has confirmed, for those above it. */
	public List<VersionLine> confirmed(OrganisationId hospital) {
		desk.overseer();
		if (organisations.findHospital(hospital).isEmpty() || !desk.oversees(hospital.value())) {
			throw Refused.notFound();
		}
		return lines.of(hospital.value())
			.stream()
			.filter(line -> line.status() == ClassificationStatus.CONFIRMED)
			.toList();
	}

	public ClassificationSheet sheet(UUID id) {
		var version = classifications.findById(id).filter(this::isReadable).orElseThrow(Refused::notFound);
		return sheet(version);
	}

	@Override
	public Optional<DisciplineClass> of(OrganisationId hospital, String specialty, int year) {
		return classifications
			.findFirstByHospitalAndYearAndStatusOrderByNumberDesc(hospital.value(), year,
					ClassificationStatus.CONFIRMED)
			.map(version -> version.disciplines().get(specialty))
			.map(ClassedDiscipline::disciplineClass);
	}

	private boolean isReadable(Classification version) {
		return desk.isOf(version.hospital())
				|| version.status() == ClassificationStatus.CONFIRMED && desk.oversees(version.hospital());
	}

	private ClassificationSheet sheet(Classification version) {
		return new ClassificationSheet(version.id(), version.hospital(),
				organisations.nameOf(OrganisationId.of(version.hospital())), version.year(), version.number(),
				version.status(), version.course(),
				version.disciplines().entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList(),
				completeness.unclassified(version), completeness.unreasoned(version));
	}

	private ClassificationSheet.Line line(String code, ClassedDiscipline line) {
		boolean proposed = rules.proposed(code).filter(each -> each == line.disciplineClass()).isPresent();
		return new ClassificationSheet.Line(code, line.name(), line.disciplineClass(), proposed, line.considerations());
	}

}
