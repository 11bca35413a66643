package cn.denggao.approval.domain;

import java.util.UUID;

import cn.denggao.approval.ObjectionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who objected. Read by the province's officers and the supervisor, by nobody else. */
@Entity
@Table(name = "approval_objector")
class Objector {

	@Id
	private UUID objection;

	private String name;

	private String contact;

	protected Objector() {
	}

	Objector(ObjectionId objection, ObjectorIdentity identity) {
		this.objection = objection.value();
		this.name = identity.name();
		this.contact = identity.contact();
	}

	ObjectorIdentity identity() {
		return new ObjectorIdentity(name, contact);
	}

}
