package cn.denggao.guide.domain;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That a programme rests on a policy document; each may have many of the other. */
@Entity
@Table(name = "guide_basis")
@IdClass(PolicyBasis.BasisId.class)
class PolicyBasis {

	@Id
	private UUID policyId;

	@Id
	private String programme;

	protected PolicyBasis() {
	}

	/** What tells them apart. */
	record BasisId(UUID policyId, String programme) implements Serializable {
	}

}
