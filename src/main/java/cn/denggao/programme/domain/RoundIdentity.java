package cn.denggao.programme.domain;

import java.util.UUID;

import cn.denggao.organisation.Level;
import cn.denggao.programme.RoundId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Which round it is, and whose; this never changes. */
@MappedSuperclass
abstract class RoundIdentity {

	@Id
	private UUID id;

	private String programme;

	private String category;

	private int year;

	private int batch;

	private String organisation;

	@Enumerated(EnumType.STRING)
	private Level tier;

	protected RoundIdentity() {
	}

	RoundIdentity(RoundId id, String programme, Decider decider, String category, int year, int batch) {
		this.id = id.value();
		this.programme = programme;
		this.organisation = decider.organisation();
		this.tier = decider.tier();
		this.category = category;
		this.year = year;
		this.batch = batch;
	}

	RoundId id() {
		return new RoundId(id);
	}

	String programme() {
		return programme;
	}

	String category() {
		return category;
	}

	int year() {
		return year;
	}

	int batch() {
		return batch;
	}

	String organisation() {
		return organisation;
	}

	Level tier() {
		return tier;
	}

	Decider decider() {
		return new Decider(organisation, tier);
	}

}
