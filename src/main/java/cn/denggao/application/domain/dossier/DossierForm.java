package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.denggao.kernel.Refused;

/**
 * The dossier as asked in one round.
 *
 * @param figureYears the three years of yearly figures, the baseline year last
 * @param targetYears the years of the build period
 * @param indicators the indicators asked for, with how their baseline comes about
 * @param rules what else the form says of its parts
 */
public record DossierForm(List<FormSection> sections, List<Integer> figureYears, List<Integer> targetYears,
		List<AskedIndicator> indicators, FormRules rules) {

	/** When parts are asked for, by where they stand. */
	public Map<String, Condition> conditions() {
		return rules.conditions();
	}

	/**
	 * The same form with only what it asks for, given what stands in the dossier.
	 */
	public DossierForm askedBy(DossierContent content) {
		return isAskedWhole() ? this : new Asking(this, content).form();
	}

	/** Whether it asks the same of everybody, whatever stands in the dossier. */
	boolean isAskedWhole() {
		return conditions().isEmpty()
				&& sections.stream().flatMap(section -> section.tables().stream()).noneMatch(FormTable::mayNotApply);
	}

	/** The section, else not found. */
	public FormSection section(String code) {
		return sections.stream()
			.filter(section -> section.code().equals(code))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	/** The field that means this to the rules, if the form asks for it. */
	public Optional<FormField> meant(Meaning meaning) {
		var address = rules.meanings().get(meaning);
		return find(address.substring(0, address.indexOf('.'))).flatMap(section -> section.fields()
			.stream()
			.filter(field -> (section.code() + "." + field.key()).equals(address))
			.findFirst());
	}

	/** What stands in the field that means this to the rules; empty if nothing does. */
	public String said(Meaning meaning, DossierContent content) {
		var address = rules.meanings().get(meaning);
		return meant(meaning).map(field -> content.text(address.substring(0, address.indexOf('.')), field.key()))
			.orElse("");
	}

	/** The section that is about this, if the form has it. */
	public Optional<FormSection> about(Topic topic) {
		return find(rules.topics().get(topic));
	}

	/** Next section, if this is not the last. */
	public Optional<FormSection> after(String code) {
		int at = sections.indexOf(section(code));
		return (at + 1 < sections.size()) ? Optional.of(sections.get(at + 1)) : Optional.empty();
	}

	/** Section before, if this is not the first. */
	public Optional<FormSection> before(String code) {
		int at = sections.indexOf(section(code));
		return (at > 0) ? Optional.of(sections.get(at - 1)) : Optional.empty();
	}

	public int baselineYear() {
		return figureYears.get(figureYears.size() - 1);
	}

	/** The baseline of an indicator whose value is computed. */
	public Optional<BigDecimal> baseline(DossierContent content, AskedIndicator indicator) {
		return new Figures(this, content).baseline(indicator);
	}

	/** All kinds of files, of whatever section. */
	public List<FormSection.AttachmentKind> attachmentKinds() {
		return sections.stream().flatMap(section -> section.attachments().stream()).toList();
	}

	/** Whether any section asks for this kind of file. */
	public boolean asksForFile(String kind) {
		return attachmentKinds().stream().anyMatch(each -> each.code().equals(kind));
	}

	/** The section, if the form has one of this code. */
	public Optional<FormSection> find(String code) {
		return sections.stream().filter(section -> section.code().equals(code)).findFirst();
	}

	/** Kinds of files that must be there, given what stands in the dossier. */
	public Set<String> askedFiles(DossierContent content) {
		return new AskedFiles(this, content).kinds();
	}

	/** The section that asks for this kind of file, else not found. */
	public FormSection homeOf(String attachmentKind) {
		return sections.stream()
			.filter(section -> section.attachments().stream().anyMatch(kind -> kind.code().equals(attachmentKind)))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	/** The kind of file, else not found. */
	public FormSection.AttachmentKind attachmentKind(String code) {
		return attachmentKinds().stream()
			.filter(kind -> kind.code().equals(code))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

}
