package cn.denggao.application.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.application.DossierView;
import cn.denggao.application.DossierView.BudgetLine;
import cn.denggao.application.DossierView.Indicator;
import cn.denggao.application.ProjectId;

/** A dossier as submitted: everything a later reader needs, in words. Never changed. */
public record Snapshot(String code, String title, List<Section> sections, List<File> files, List<Indicator> indicators,
		List<BudgetLine> budget) {

	/** One section. */
	public record Section(String code, String title, List<Field> fields, List<Table> tables) {
	}

	/** A value in words. */
	public record Field(String code, String label, String value, boolean identifying) {
	}

	/** A table in words; identifying columns by position. */
	public record Table(String code, String title, List<String> columns, List<Integer> identifying,
			List<List<String>> rows) {
	}

	/** A file by its id in the document module and its content's hash. */
	public record File(String document, String kind, String label, String fileName, long size, String sha256,
			boolean identifying) {
	}

	/** What readers see; the blind version leaves out what names hospital or people. */
	public DossierView view(ProjectId project, int number, Instant submittedAt, String hash, boolean blind) {
		return new DossierView(project, number, submittedAt, hash,
				sections.stream().map(section -> view(section, blind)).toList(),
				files.stream().filter(file -> !blind || !file.identifying()).map(file -> view(file, blind)).toList(),
				indicators, budget);
	}

	private static DossierView.Section view(Section section, boolean blind) {
		return new DossierView.Section(section.code(), section.title(),
				section.fields()
					.stream()
					.filter(field -> !blind || !field.identifying())
					.map(field -> new DossierView.Field(field.code(), field.label(), field.value()))
					.toList(),
				section.tables().stream().map(table -> view(table, blind)).toList());
	}

	private static DossierView.Table view(Table table, boolean blind) {
		return new DossierView.Table(table.code(), table.title(), shown(table.columns(), table, blind),
				table.rows().stream().map(row -> shown(row, table, blind)).toList());
	}

	private static List<String> shown(List<String> cells, Table table, boolean blind) {
		return IntStream.range(0, cells.size())
			.filter(at -> !blind || !table.identifying().contains(at))
			.mapToObj(cells::get)
			.toList();
	}

	private static DossierView.Attachment view(File file, boolean blind) {
		return new DossierView.Attachment(file.document(), file.kind(), file.label(),
				blind ? file.label() + extension(file) : file.fileName(), file.size());
	}

	/** What kind of file it is; its own name may name its hospital. */
	private static String extension(File file) {
		int dot = file.fileName().lastIndexOf('.');
		return (dot < 0) ? "" : file.fileName().substring(dot);
	}

}
