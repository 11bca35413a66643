package cn.denggao.organisation.domain;

import java.time.LocalDate;

import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A health authority and its place in the supervision tree. */
@Entity
@Table(name = "organisation_authority")
class Authority {

	@Id
	private String id;

	private String name;

	@Enumerated(EnumType.STRING)
	private Level level;

	private String region;

	private String superior;

	private LocalDate endedOn;

	protected Authority() {
	}

	Authority(AuthoritySummary summary) {
		this.id = summary.id().value();
		this.name = summary.name();
		this.level = summary.level();
		this.region = summary.region();
		this.superior = (summary.superior() != null) ? summary.superior().value() : null;
	}

	void rename(String name) {
		this.name = name;
	}

	void moveTo(String region) {
		this.region = region;
	}

	void moveUnder(String superior) {
		this.superior = superior;
	}

	/** Ends this authority; nothing may be left below it. */
	void close(LocalDate lastDay) {
		this.endedOn = lastDay;
	}

	boolean isEnded() {
		return endedOn != null;
	}

	AuthoritySummary summary() {
		return new AuthoritySummary(OrganisationId.of(id), name, level, region,
				(superior != null) ? OrganisationId.of(superior) : null);
	}

}
