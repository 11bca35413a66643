package cn.denggao.review.domain;

import cn.denggao.review.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A relation as kept with its expert. */
@Embeddable
record Tie(@Column(name = "relation", nullable = false) String subject,
		@Column(nullable = false) @Enumerated(EnumType.STRING) Relation.Kind kind,
		@Column(name = "last_year") Integer lastYear) {

	static Tie of(Relation relation) {
		return new Tie(relation.subject(), relation.kind(), relation.lastYear());
	}

	Relation relation() {
		return new Relation(subject, kind, lastYear);
	}

}
