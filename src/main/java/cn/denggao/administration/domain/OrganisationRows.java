package cn.denggao.administration.domain;

import java.util.Arrays;
import java.util.Locale;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TextRows;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.HospitalSummary.Grade;
import cn.denggao.organisation.HospitalSummary.HospitalLevel;
import cn.denggao.organisation.HospitalSummary.Kind;
import cn.denggao.organisation.HospitalSummary.Ownership;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads rows of organisations; choices are written as the pages call them. */
@Component
class OrganisationRows {

	private final MessageSource texts;

	OrganisationRows(MessageSource texts) {
		this.texts = texts;
	}

	AuthoritySummary authority(TextRows.Row row) {
		return new AuthoritySummary(id(row, 0), row.cell(1), choice(row, 2, "organisation.level.", Level.values()),
				row.cell(3), id(row, 4));
	}

	HospitalSummary hospital(TextRows.Row row) {
		return new HospitalSummary(id(row, 0), row.cell(1), row.cell(2), row.cell(3), row.cell(4),
				choice(row, 5, "organisation.hospital-level.", HospitalLevel.values()),
				choice(row, 6, "organisation.grade.", Grade.values()),
				choice(row, 7, "organisation.ownership.", Ownership.values()),
				choice(row, 8, "organisation.kind.", Kind.values()), beds(row.cell(9)), id(row, 10), null, null);
	}

	private static OrganisationId id(TextRows.Row row, int cell) {
		if (row.cell(cell).isEmpty()) {
			throw Refused.because("administration.import.cell-missing", cell + 1);
		}
		return OrganisationId.of(row.cell(cell));
	}

	private static int beds(String cell) {
		if (!cell.matches("[0-9]{1,5}")) {
			throw Refused.because("administration.import.beds", cell);
		}
		return Integer.parseInt(cell);
	}

	private <T extends Enum<T>> T choice(TextRows.Row row, int cell, String key, T[] all) {
		var typed = row.cell(cell);
		return Arrays.stream(all)
			.filter(one -> one.name().equals(typed)
					|| texts.getMessage(key + one.name(), null, Locale.SIMPLIFIED_CHINESE).equals(typed))
			.findFirst()
			.orElseThrow(() -> Refused.because("administration.import.choice", cell + 1, typed));
	}

}
