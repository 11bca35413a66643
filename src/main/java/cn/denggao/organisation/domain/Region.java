package cn.denggao.organisation.domain;

import java.time.LocalDate;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.RegionSummary;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A region; codes are merged and upgraded, so each has its time and its successor. */
@Entity
@Table(name = "organisation_region")
class Region {

	@Id
	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private Level level;

	private String parent;

	private boolean capital;

	private LocalDate validFrom;

	private LocalDate validTo;

	private String successor;

	protected Region() {
	}

	Region(RegionSummary summary) {
		this.code = summary.code();
		this.name = summary.name();
		this.level = summary.level();
		this.parent = summary.parent();
		this.capital = summary.capital();
		this.validFrom = summary.validFrom();
		this.validTo = summary.validTo();
		this.successor = summary.successor();
	}

	RegionSummary summary() {
		return new RegionSummary(code, name, level, parent, capital, validFrom, validTo, successor);
	}

}
