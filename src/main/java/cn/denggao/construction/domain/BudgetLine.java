package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a project has planned to spend from one source for one category. */
@Entity
@Table(name = "construction_budget")
class BudgetLine {

	@Id
	private UUID id;

	private UUID projectId;

	@Enumerated(EnumType.STRING)
	private FundSource source;

	private String category;

	private BigDecimal amount;

	@Version
	private Long version;

	protected BudgetLine() {
	}

	BudgetLine(ProjectId project, FundSource source, String category, Money amount) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.source = source;
		this.category = category;
		this.amount = amount.yuan();
	}

	void add(Money more) {
		amount = amount.add(more.yuan());
	}

	/** Gives part of it to another category of the same source. */
	void take(Money part) {
		if (part.compareTo(amount()) > 0) {
			throw Refused.at("amount", "construction.change.budget-too-small", amount);
		}
		amount = amount.subtract(part.yuan());
	}

	FundSource source() {
		return source;
	}

	String category() {
		return category;
	}

	Money amount() {
		return new Money(amount);
	}

}
